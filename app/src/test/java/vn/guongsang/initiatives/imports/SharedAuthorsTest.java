package vn.guongsang.initiatives.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.initiatives.imports.SharedAuthors.Named;

@DisplayName("Tác giả và tỷ lệ trong một ô")
class SharedAuthorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Văn An (60%), Trần Thị Bình (40%)",
        "Nguyễn Văn An: 60%; Trần Thị Bình: 40%",
        "Nguyễn Văn An - 60 %\nTrần Thị Bình - 40 %",
        "Nguyễn Văn An 60, Trần Thị Bình 40",
        "Nguyễn Văn An (60%) và Trần Thị Bình (40%)"
      })
  void are_read_however_they_are_set_apart(String cell) {
    assertThat(SharedAuthors.read(cell))
        .contains(List.of(new Named("Nguyễn Văn An", 60), new Named("Trần Thị Bình", 40)));
  }

  @Test
  void one_author_alone_has_all_of_it() {
    assertThat(SharedAuthors.read("Nguyễn Văn An"))
        .contains(List.of(new Named("Nguyễn Văn An", 100)));
    assertThat(SharedAuthors.read("Nguyễn Văn An (55%)"))
        .contains(List.of(new Named("Nguyễn Văn An", 55)));
  }

  @Test
  void several_without_shares_are_not_guessed() {
    assertThat(SharedAuthors.read("Nguyễn Văn An, Trần Thị Bình")).isEmpty();
    assertThat(SharedAuthors.read("Nguyễn Văn An (60%), Trần Thị Bình")).isEmpty();
    assertThat(SharedAuthors.read(" , ")).isEmpty();
  }

  @Test
  void what_is_written_is_read_back() {
    var authors = List.of(new Named("Nguyễn Văn An", 60), new Named("Trần Thị Bình", 40));
    assertThat(SharedAuthors.read(SharedAuthors.written(authors))).contains(authors);
  }
}
