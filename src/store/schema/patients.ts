export type PatientsTable = {
  tenant: string;
  id: string;
  /** the practice's own number */
  external_id: string | null;
  family_name: string;
  given_name: string;
  /** both names folded to lower case without accents, to search in */
  search_name: string;
  birth_date: string | null;
  sex: string | null;
  created_at: string;
  updated_at: string;
};
