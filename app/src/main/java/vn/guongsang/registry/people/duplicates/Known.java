package vn.guongsang.registry.people.duplicates;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Sex;

/**
 * What is known of one entry, as far as comparing needs it.
 *
 * @param oldIds blind indexes of numbers with 9 digits
 * @param ids blind indexes of numbers with 12 digits, of which nobody has two
 * @param units where the person served or serves
 */
public record Known(
    PersonId id,
    String name,
    @Nullable LocalDate birthDay,
    @Nullable Integer birthYear,
    @Nullable Sex sex,
    Set<String> oldIds,
    Set<String> ids,
    Set<UUID> units) {}
