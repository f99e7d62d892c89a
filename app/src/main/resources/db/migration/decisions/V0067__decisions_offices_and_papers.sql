-- How an office heads, signs and sends its papers. A unit without a row has what its name and level say.
create table decisions.office (
  unit        uuid primary key references registry.unit,
  tenant      int     not null,
  superior    text    not null,
  heading     text    not null check (heading <> ''),
  place       text    not null,
  symbol      text    not null,
  head        text    not null check (head <> ''),
  decider     text    not null check (decider <> ''),
  collective  text    not null,
  capacity    text    not null check (capacity in
    ('HEAD', 'ON_BEHALF', 'FOR_HEAD', 'ACTING', 'BY_ORDER', 'BY_DELEGATION')),
  signatory   text    not null,
  post        text    not null,
  proposer    text    not null,
  recipients  text    not null,
  letterhead  uuid    references documents.file,
  numbering   boolean not null,
  version     int     not null
);

-- The words of one paper of a decision, where somebody changed what was proposed. Lines of text.
create table decisions.paper (
  decision    uuid not null references decisions.decision,
  kind        text not null check (kind in ('DECISION', 'PROPOSAL', 'MINUTES', 'LIST', 'LETTER')),
  tenant      int  not null,
  extract     text not null,
  grounds     text not null,
  articles    text not null,
  recipients  text not null,
  version     int  not null,
  primary key (decision, kind)
);
grant select, insert, update, delete on decisions.office, decisions.paper to guongsang_app;
