import { Button, Kbd, Modal, Table } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';

/** A key and what it does. */
export type KeyWords = readonly (readonly [key: string, does: string])[];

/** `?` shows which keys a screen takes. */
export function KeyHelp({ keys }: { readonly keys: KeyWords }) {
  const [isOpen, { open, close }] = useDisclosure(false);
  useHotkeys([
    ['shift+?', open],
    ['?', open],
  ]);
  return (
    <Modal.Root opened={isOpen} onClose={close}>
      <Modal.Overlay />
      <Modal.Content aria-label="Keys of this screen">
        <Modal.Body>
          <Table>
            <Table.Tbody>
              {keys.map(([key, does]) => (
                <Table.Tr key={key}>
                  <Table.Td>
                    <Kbd>{key}</Kbd>
                  </Table.Td>
                  <Table.Td>{does}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Button size="xs" variant="default" mt="sm" onClick={close}>
            Close
          </Button>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
