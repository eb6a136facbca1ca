import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One mark of this installation as a whole, such as `demo` or the identity of its `key-ring`. */
@Entity({ name: 'instance' })
export class InstanceEntity {
  @PrimaryColumn({ type: 'text', name: 'name', primaryKeyConstraintName: 'pk_instance' })
  name: string;

  @Column({ type: 'jsonb', name: 'value' })
  value: unknown;
}
