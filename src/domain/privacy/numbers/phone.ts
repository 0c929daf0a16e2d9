// Free and paid numbers of services (Veilig Thuis, 113, the police) belong to nobody.
const SERVICE = /^(?:0800|0900|0906|0909)(?:\d{4}|\d{6,7})$/;

/** Tells whether digits are a Dutch service number, such as 0800-2000 or 0900-8844. */
export function isServiceNumber(digits: string): boolean {
  return SERVICE.test(digits);
}

const WHOLE = [
  /^0[1-9]\d{8}$/, // 06 12345678, 010 1234567, 0181 123456
  /^0031[1-9]\d{8}$/,
  /^00310[1-9]\d{8}$/, // 0031 (0)6
  /^316\d{8}$/,
];
const WHOLE_AFTER_PLUS = [/^31[1-9]\d{8}$/, /^310[1-9]\d{8}$/, /^(?!31)[1-9]\d{8,13}$/];
const ABROAD = /^00(?!31)[1-9]\d{8,12}$/;

/** Tells whether digits, with or without a plus before them, are a whole telephone number in a Dutch or foreign shape. */
export function isPhone(digits: string, plus: boolean): boolean {
  const shapes = plus ? WHOLE_AFTER_PLUS : [...WHOLE, ABROAD];
  return shapes.some((shape) => shape.test(digits));
}
