package vn.guongsang.registry.people.imports.records;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.guongsang.journal.Journal;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.record.DisciplineFacts;
import vn.guongsang.registry.people.record.LeaveFacts;
import vn.guongsang.registry.people.record.RatingFacts;
import vn.guongsang.shell.imports.waiting.WaitingRows;

/** The sheets that say something of people of the record. */
@Configuration
class RecordImporters {

  /** What all of them need. */
  @Component
  record Desk(RecordReading reading, People people, WaitingRows waiting, Journal journal) {

    <F> RecordImporter<F> of(RecordKind<F> kind) {
      return new RecordImporter<>(kind, reading, people, waiting, journal);
    }
  }

  @Bean
  RecordImporter<RatingFacts> ratingSheets(Desk desk, RatingRecords kind) {
    return desk.of(kind);
  }

  @Bean
  RecordImporter<DisciplineFacts> disciplineSheets(Desk desk, DisciplineRecords kind) {
    return desk.of(kind);
  }

  @Bean
  RecordImporter<LeaveFacts> leaveSheets(Desk desk, LeaveRecords kind) {
    return desk.of(kind);
  }
}
