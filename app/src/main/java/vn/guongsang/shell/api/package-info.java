/**
 * The interface for other systems: who may ask how much, questions and answers in JSON, faults as
 * problem documents that name the field. The modules answer.
 */
@NamedInterface("api")
@NullMarked
package vn.guongsang.shell.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
