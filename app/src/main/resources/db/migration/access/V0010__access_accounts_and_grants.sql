create schema access;
grant usage on schema access to guongsang_app;

-- Somebody who signs in. The login is unique over all tenants: it is typed before anything is known.
-- What is called the second step is a code from an authenticator application (TOTP, RFC 6238).
create table access.account (
  id                  uuid primary key,
  tenant              int         not null,
  unit                uuid,
  login               text        not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  name                text        not null check (name <> ''),
  folded              text        not null,
  password            text        not null,
  password_temporary  boolean     not null,
  password_set_at     timestamptz not null,
  totp_key_no         int,
  totp_sealed         bytea,
  totp_since          timestamptz,
  totp_last_step      bigint      not null default 0,
  totp_offer_key_no   int,
  totp_offer_sealed   bytea,
  language            text        not null check (language in ('VI', 'EN')),
  demo                boolean     not null default false,
  disabled_at         timestamptz,
  signed_in_at        timestamptz,
  made_at             timestamptz not null,
  version             int         not null default 1,
  check ((totp_since is null) = (totp_sealed is null) and (totp_sealed is null) = (totp_key_no is null)),
  check ((totp_offer_sealed is null) = (totp_offer_key_no is null))
);
create index account_list on access.account (tenant, folded, id);
create index account_unit on access.account (unit);

-- A role held over a unit and all below it, from a day until a day.
create table access.role_grant (
  id         uuid primary key,
  tenant     int  not null,
  account    uuid not null references access.account,
  role       text not null check (role in (
    'SYSTEM_ADMINISTRATOR', 'EMULATION_OFFICER', 'HEAD', 'RECORDS_CLERK', 'RECEPTION',
    'COUNCIL_SECRETARY', 'COUNCIL_MEMBER', 'COUNTING_TEAM', 'EDITOR', 'INSPECTOR', 'EMPLOYEE')),
  unit       uuid not null,
  from_day   date not null,
  until_day  date,
  exclude using gist (account with =, role with =, unit with =, daterange(from_day, until_day) with &&)
);
create index role_grant_account on access.role_grant (account);
create index role_grant_unit on access.role_grant (unit);

-- For the day the telephone is lost. Only a keyed hash is kept; each works once.
create table access.recovery_code (
  account uuid  not null references access.account,
  hash    bytea not null,
  used_at timestamptz,
  primary key (account, hash)
);

-- Failed tries lately, by a keyed hash of what is counted: an address, a browser, a login at an
-- address. Kept in the database so that every server counts the same.
create table access.failures (
  key     bytea primary key,
  since   timestamptz not null,
  number  int         not null
);
create index failures_since on access.failures (since);

grant select, insert, update, delete on all tables in schema access to guongsang_app;
