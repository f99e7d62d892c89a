-- Whose account it is, where the person is in the registry: so that an employee sees the own record.
alter table access.account add person uuid references registry.person;
create unique index account_person on access.account (person) where person is not null;
