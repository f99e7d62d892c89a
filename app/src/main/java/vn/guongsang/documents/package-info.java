/**
 * Văn bản, tệp: files kept by the hash of their content, outside the database. Later also
 * templates, DOCX and PDF, certificates and signatures.
 */
@ApplicationModule(
    displayName = "Văn bản, tệp",
    allowedDependencies = {"kernel", "shell", "journal"})
@NullMarked
package vn.guongsang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
