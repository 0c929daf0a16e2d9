/** How others may come to see what lies in the user's folder; these words stand in her settings once she knows. */
export type ExposureKind = 'git' | 'kopie' | 'anderen';

/**
 * A way in which others may come to see what lies in the user's folder. `git`: its history is kept; `kopie`: a service
 * copies it elsewhere; `anderen`: other users of this machine can look into it.
 */
export interface Exposure {
  readonly kind: ExposureKind;
  /** The name of the service that copies it. */
  readonly service?: string;
}
