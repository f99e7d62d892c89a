package vn.guongsang.decisions.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The code on a certificate")
class CodeTest {

  @Test
  void holds_no_letters_that_look_alike() {
    assertThat(Code.LETTERS).doesNotContain("0", "O", "1", "I", "L", "5", "S", "8", "B", "2", "Z");
    var some = IntStream.range(0, 2_000).mapToObj(i -> Code.random().value()).toList();
    assertThat(some)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("[" + Code.LETTERS + "]{4}(-[" + Code.LETTERS + "]{4}){2}"));
  }

  @Test
  void is_understood_however_it_is_typed() {
    var code = new Code("K7QM-3RWT-9HXA");
    assertThat(Code.typed("k7qm 3rwt 9hxa")).contains(code);
    assertThat(Code.typed("K7QM3RWT9HXA")).contains(code);
    assertThat(Code.typed(" K7QM–3RWT–9HXA ")).contains(code);
    assertThat(Code.typed("K7QM-3RWT-9HX")).isEmpty();
    assertThat(Code.typed("K7QM-3RWT-9HX0")).isEmpty();
    assertThat(Code.typed("' or 1=1 --")).isEmpty();
    assertThat(Code.typed("")).isEmpty();
  }
}
