package vn.guongsang.registry.people;

/** What a person is, in the one list that law, statistics and forms share. */
public enum StaffGroup {
  LEADER,
  PROFESSIONAL,
  DIRECT_WORKER,
  CIVIL_SERVANT,
  PUBLIC_EMPLOYEE,
  COMMUNE_STAFF,
  CONTRACT,
  ARMED_FORCES,
  WORKER,
  FARMER,
  BUSINESS_PERSON,
  INTELLECTUAL,
  RETIRED,
  OTHER
}
