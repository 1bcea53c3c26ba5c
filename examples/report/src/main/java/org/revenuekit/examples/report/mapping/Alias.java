package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * Spellings that are replaced by others. A replacement is not looked up again.
 *
 * @param name what the mapping calls it, empty for the alias that replaces nothing
 * @param spellings the spelling to use, by the spelling to replace, which is compared exactly after trimming
 */
public record Alias(String name, ImmutableMap<String, String> spellings) {

    /** The alias that replaces nothing. */
    public static final Alias NONE = new Alias("", ImmutableMap.of());

    /** Checks that nothing is null. */
    public Alias {
        requireNonNull(name, "name");
        requireNonNull(spellings, "spellings");
    }
}
