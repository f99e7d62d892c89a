/**
 * Quyết định, sổ vàng: decisions on awards, made here or elsewhere, and the one register of who
 * holds what. The register is only ever added to: a correction or a revocation is a new entry that
 * points at the old one.
 */
@ApplicationModule(
    displayName = "Quyết định, sổ vàng",
    allowedDependencies = {
      "kernel",
      "rules",
      "shell",
      "shell::sheets",
      "journal",
      "documents",
      "documents::official",
      "documents::official-docx",
      "documents::official-pdf",
      "documents::signing",
      "documents::certificates",
      "registry",
      "registry::households",
      "registry::people",
      "registry::views",
      "access",
      "localrules",
      "initiatives",
      "initiatives::views",
      "movements::papers",
      "movements::registrations",
      "movements::reviews"
    })
@NullMarked
package vn.guongsang.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
