package org.revenuekit.examples.report.mapping;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** How definitions are called that only a mapping states. */
final class MappingNames {
    private static final int LONGEST = 64;
    private static final CharMatcher NAME = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private MappingNames() {}

    /** The name of the mapping as far as a definition can have it, and what the definition is of. */
    static String definition(String mapping, String of) {
        String plain = NAME.negate().trimAndCollapseFrom(mapping.toLowerCase(Locale.ROOT), '-');
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST - 1 - of.length()));
        return (cut.isEmpty() ? "mapping" : cut) + "-" + of;
    }
}
