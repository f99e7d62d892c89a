package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.server.StartOptions.Mode;

class StartOptionsTest {
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

  @Test
  void nothing_typed() {
    assertThat(StartOptions.parse())
        .isEqualTo(
            new StartOptions(
                8080,
                Path.of("data"),
                LOOPBACK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void everything_typed_in_both_manners() {
    var all =
        new StartOptions(
            0,
            Path.of("/srv/thi đua"),
            InetAddress.ofLiteral("0.0.0.0"),
            Optional.of("https://thidua.example.vn"),
            Optional.of("quantri"),
            Optional.of(Mode.EMPTY));
    assertThat(
            StartOptions.parse(
                "--port",
                "0",
                "--data",
                "/srv/thi đua",
                "--address",
                "0.0.0.0",
                "--public-url",
                "https://thidua.example.vn/",
                "--reset-admin",
                "quantri",
                "--empty"))
        .isEqualTo(all);
    assertThat(
            StartOptions.parse(
                "--port=0",
                "--data=/srv/thi đua",
                "--address=0.0.0.0",
                "--public-url=https://thidua.example.vn",
                "--reset-admin=quantri",
                "--empty"))
        .isEqualTo(all);
  }

  @ParameterizedTest
  @DisplayName("plain http only on this machine")
  @CsvSource({
    "http://localhost:8080",
    "http://127.0.0.1",
    "http://[::1]:8080",
    "https://thidua.example.vn:8443"
  })
  void accepted_public_addresses(String url) {
    assertThat(StartOptions.parse("--public-url", url).publicUrl()).contains(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TYPED                                     | REASON
          --frob                                    | There is no option "--frob"
          extra                                     | There is no option "extra"
          --port                                    | A value is missing after --port
          --port --demo                             | A value is missing after --port
          --port=                                   | A value is missing after --port
          --reset-admin                             | A value is missing after --reset-admin
          --reset-admin --empty                     | A value is missing after --reset-admin
          --port 65536                              | The port "65536" is not valid
          --port -1                                 | The port "-1" is not valid
          --port eighty                             | The port "eighty" is not valid
          --port 1 --port 2                         | The option --port was given twice
          --demo --empty                            | Only one of --demo and --empty
          --public-url http://thidua.example.vn     | must begin with https://
          --public-url ftp://localhost              | must begin with https://
          --public-url https://a.vn/path            | is not a root address
          --public-url https://user@a.vn            | is not a root address
          --public-url thidua.example.vn            | is not a root address
          --public-url https://a.vn^                | is not a web address
          --address thidua.example.vn               | is not an IP address
          --address 0.0.0.0                         | over the network unencrypted
          --address 10.1.2.3 --public-url http://localhost | over the network unencrypted
          """)
  void wrong_use(String typed, String reason) {
    assertThatExceptionOfType(Refusal.class)
        .as(typed)
        .isThrownBy(() -> StartOptions.parse(typed.split(" ", -1)))
        .withMessageContaining(reason)
        .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
  }
}
