package vn.guongsang.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.shell.Said;

class PasswordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mười hai chữ",
        "chỉ có chữ thường",
        "!!!???***&&&%%%",
        "4f9d0b7c2a61",
        "quên rồi nhớ lại"
      })
  void twelve_characters_of_any_kind_will_do(String password) {
    assertThat(Passwords.wrongWith(password, "nam.nguyenvan", "Nguyễn Văn Nam")).isEmpty();
  }

  @Test
  void eleven_are_too_few_however_they_were_typed() {
    assertThat(Passwords.wrongWith("mười một ký", "x.y", "Ai"))
        .contains(Said.of("access.password.short", 12, 11));
    assertThat(
            Passwords.wrongWith(
                "mười một ký".repeat(1).replace("ườ", "\u01b0\u01a1\u0300"), "x.y", "Ai"))
        .as("decomposed letters do not count twice")
        .contains(Said.of("access.password.short", 12, 11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guongsang-2026",
        "123456789012",
        "aaaaaaaaaaaaa",
        "nam.nguyenvan1",
        "Nguyễn Văn Nam 1",
        "Password1234",
        "abcdefghijklm",
        "Thi đua khen thưởng"
      })
  void what_everybody_tries_first_is_refused(String password) {
    assertThat(Passwords.wrongWith(password, "nam.nguyenvan", "Nguyễn Văn Nam"))
        .contains(Said.of("access.password.common"));
  }
}
