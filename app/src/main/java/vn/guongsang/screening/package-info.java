/**
 * Rà soát: the law put to the register – one person, one team, everybody of a unit, or a list
 * brought along – and what each still lacks for the next step.
 */
@ApplicationModule(
    displayName = "Rà soát điều kiện",
    allowedDependencies = {
      "kernel",
      "rules",
      "shell",
      "shell::sheets",
      "journal",
      "documents",
      "registry",
      "registry::people",
      "registry::views",
      "access",
      "localrules",
      "initiatives",
      "initiatives::views",
      "decisions",
      "decisions::issue",
      "decisions::views",
      "eligibility",
      "eligibility::checklist"
    })
@NullMarked
package vn.guongsang.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
