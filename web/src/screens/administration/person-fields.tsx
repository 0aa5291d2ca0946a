import { Checkbox, Group, TextInput } from '@mantine/core';
import type { Role } from '../../../../src/store/scope.ts';
import { ROLE_CHOICES } from '../../parts/role-words.ts';

/** What an administrator writes about a person. */
export type PersonFieldsValue = {
  readonly name: string;
  readonly roles: readonly Role[];
  /** empty: no provider */
  readonly provider: string;
};

type FieldsProps = {
  readonly value: PersonFieldsValue;
  readonly take: (value: PersonFieldsValue) => void;
};

/** Name, roles, and how notes name the person as the treating provider. */
export function PersonFields({ value, take }: FieldsProps) {
  const chosen = (names: readonly string[]) =>
    ROLE_CHOICES.map((choice) => choice.value).filter((role) => names.includes(role));
  return (
    <>
      <TextInput
        label="Name"
        required
        maxLength={200}
        value={value.name}
        onChange={({ currentTarget }) => take({ ...value, name: currentTarget.value })}
      />
      <Checkbox.Group
        label="Roles"
        description="Somebody with several roles may what each of them may"
        value={[...value.roles]}
        onChange={(names) => take({ ...value, roles: chosen(names) })}
      >
        <Group gap="md" mt="xs">
          {ROLE_CHOICES.map((role) => (
            <Checkbox key={role.value} value={role.value} label={role.label} />
          ))}
        </Group>
      </Checkbox.Group>
      {(value.roles.includes('provider') || value.provider !== '') && (
        <TextInput
          label="As notes name this provider"
          description="Letter by letter as the EHR writes it: by this name visits and questions find the person"
          maxLength={200}
          value={value.provider}
          onChange={({ currentTarget }) => take({ ...value, provider: currentTarget.value })}
        />
      )}
    </>
  );
}
