package vn.guongsang.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers of decisions")
class DecisionDraftTest {

  @Test
  void are_the_same_however_they_are_written() {
    assertThat(DecisionDraft.numberKey("05/QĐ-UBND"))
        .isEqualTo(DecisionDraft.numberKey("5 /qđ-ubnd"));
    assertThat(DecisionDraft.numberKey("50/QĐ-UBND"))
        .isNotEqualTo(DecisionDraft.numberKey("5/QĐ-UBND"));
    assertThat(DecisionDraft.numberKey("0/QĐ")).isEqualTo("0/QĐ");
  }
}
