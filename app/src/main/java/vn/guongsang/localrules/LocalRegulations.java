package vn.guongsang.localrules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.guongsang.rules.LocalRegulation;
import vn.guongsang.rules.Rulebook;

/** The law in force with the local regulations shipped; a faulty file stops the start. */
@Configuration
class LocalRegulations {

  private static final String FILES = "classpath*:vn/guongsang/rules/local/*.yaml";

  @Bean
  Rulebook rulebook() {
    return Rulebook.ofTheState().with(read(shipped()));
  }

  /**
   * The regulations of all files, by file name.
   *
   * @throws RegulationFault with every fault of every file
   */
  static List<LocalRegulation> read(Map<String, String> files) {
    var codes = new HashSet<String>();
    for (var law : Rulebook.ofTheState().ruleSets()) {
      Rulebook.ofTheState().awardTypes(law.from()).forEach(type -> codes.add(type.code().code()));
    }
    var ofTheState = List.copyOf(codes);
    files.values().forEach(yaml -> codes.addAll(RegulationFile.codes(yaml)));
    var awards = new ArrayList<RegulationFile.Award>();
    var problems = new ArrayList<Problem>();
    files.forEach(
        (name, yaml) -> {
          var inFile = new Problems(name);
          var ofFile = RegulationFile.read(yaml, inFile, codes::contains);
          for (var award : ofFile) {
            if (ofTheState.contains(award.regulation().wording().award().code())) {
              inFile.at(
                  award.line(),
                  "mã «" + award.regulation().wording().award() + "» là của nhà nước",
                  "\"" + award.regulation().wording().award() + "\" is an award of the state");
            }
            awards.stream()
                .filter(other -> clash(award, other))
                .forEach(
                    other ->
                        inFile.at(
                            award.line(),
                            "trùng ngày hiệu lực với " + other.file() + ":" + other.line(),
                            "its days overlap those of " + other.file() + ":" + other.line()));
            awards.add(award);
          }
          problems.addAll(inFile.all());
        });
    if (!problems.isEmpty()) {
      throw new RegulationFault(problems);
    }
    return awards.stream().map(RegulationFile.Award::regulation).toList();
  }

  private static boolean clash(RegulationFile.Award one, RegulationFile.Award other) {
    return one.regulation().wording().award().equals(other.regulation().wording().award())
        && one.regulation().days().overlaps(other.regulation().days());
  }

  static Map<String, String> shipped() {
    var files = new TreeMap<String, String>();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        files.put(
            String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
