-- Decisions whose publicity the law or a duty of secrecy forbids are kept from the public with a reason;
-- who asks not to be listed stays verifiable by the code on the certificate.
alter table decisions.decision add column secret_because text not null default '';
create table decisions.unlisted (
  award    uuid        primary key references decisions.award,
  tenant   int         not null,
  reason   text        not null default '',
  account  uuid,
  moment   timestamptz not null
);
grant select, insert, delete on decisions.unlisted to guongsang_app;

-- All that the public may know of an award, one row for each code that was ever given: nothing here is
-- unpublished, and nothing but name, unit, award and decision is told.
create view decisions.award_public as
select c.code, a.id as award, a.tenant, a.holder_kind, a.holder_name, a.holder_folded, a.unit, a.unit_name,
       a.award_type, a.year, a.school_year, a.first_year, d.issuer, d.folded as issuer_folded, d.number, d.day,
       c.book, c.book_no, c.kind as certificate_kind, c.issued_on,
       case when e.kind = 'CORRECTED' then 'CORRECTED'
            when e.kind is not null then 'REVOKED'
            when n.id is not null then 'REISSUED'
            else 'VALID' end as state,
       coalesce(n.code, (select r.code from decisions.certificate r
                          where r.award = e.by_award
                            and not exists (select from decisions.certificate l where l.replaces = r.id)))
         as newer_code,
       ed.number as ended_number, ed.day as ended_day, ed.issuer as ended_issuer,
       exists (select from decisions.unlisted u where u.award = a.id) as unlisted
from decisions.certificate c
join decisions.award a on a.id = c.award
join decisions.decision d on d.id = a.decision
left join decisions.award_event e on e.award = a.id and e.kind <> 'VOUCHED'
left join decisions.decision ed on ed.id = e.decision
left join decisions.certificate n on n.replaces = c.id
where d.state = 'PUBLISHED' and d.secret_because = '';
grant select on decisions.award_public to guongsang_app;
