create schema journal;
grant usage on schema journal to guongsang_app;

-- Who did what, acting for which unit, when, why. Entries are only ever added.
create table journal.entry (
  id           uuid primary key,
  tenant       int         not null,
  happened_at  timestamptz not null,
  account      uuid,
  acting_for   uuid,
  verb         text        not null,
  subject_kind text        not null,
  subject      uuid        not null,
  unit         uuid,
  reason       text,
  facts        jsonb       not null,
  changes      jsonb       not null,
  link         text
);
create index entry_subject on journal.entry (subject, happened_at desc);
create index entry_time on journal.entry (tenant, happened_at desc, id);
create index entry_account on journal.entry (account, happened_at desc);

-- A personal value that an entry speaks of. The entry itself holds only sha256(salt ‖ text), so that
-- erasing this row leaves the chain of entries verifiable.
create table journal.private_value (
  id      uuid primary key,
  key_no  int   not null,
  salt    bytea not null,
  sealed  bytea not null
);

-- The gapless order of entries and their chained hashes, given by one sequencer after the commit.
create table journal.chain (
  seq    bigint primary key,
  entry  uuid  not null unique references journal.entry,
  hash   bytea not null
);

grant select, insert on journal.entry, journal.private_value, journal.chain to guongsang_app;

-- The one way a personal value leaves: it runs with the owner's rights, and only beside an entry of
-- this very transaction that says who erased it and why.
create function journal.erase_private_values(wanted uuid[], said_in uuid) returns int
  language plpgsql security definer set search_path = pg_catalog as
$$
declare gone int;
begin
  if not exists (select from journal.entry e
                 where e.id = said_in and e.verb = 'journal.erased' and e.reason is not null
                   and e.xmin::text = (pg_current_xact_id()::xid)::text) then
    raise exception 'an erasure must be said in an entry of the same transaction';
  end if;
  delete from journal.private_value p where p.id = any (wanted);
  get diagnostics gone = row_count;
  return gone;
end
$$;
revoke all on function journal.erase_private_values(uuid[], uuid) from public;
grant execute on function journal.erase_private_values(uuid[], uuid) to guongsang_app;
