/** As safe as the real one, but for a passphrase that is guessed: each test of a lock would take seconds. */
export const quickAge = async (original: () => Promise<typeof import('age-encryption')>) => {
  const age = await original();
  class Quick extends age.Encrypter {
    override setScryptWorkFactor(): void {
      super.setScryptWorkFactor(8);
    }
  }
  return { ...age, Encrypter: Quick };
};
