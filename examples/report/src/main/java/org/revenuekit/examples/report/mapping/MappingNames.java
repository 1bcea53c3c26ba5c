package org.revenuekit.examples.report.mapping;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import org.revenuekit.core.definition.DefinitionRef;

/** How definitions are called that only a mapping states. */
final class MappingNames {
    private static final int LONGEST = 64;
    private static final CharMatcher NAME = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private MappingNames() {}

    /** The reference of a definition that a mapping states, which has no versions. */
    static DefinitionRef ref(String mapping, String of) {
        return DefinitionRef.of(name(mapping, of), 1);
    }

    /** The name of the mapping as far as a definition can have it, and what the definition is of. */
    private static String name(String mapping, String of) {
        String plain = NAME.negate().trimAndCollapseFrom(mapping.toLowerCase(Locale.ROOT), '-');
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST - 1 - of.length()));
        return (cut.isEmpty() ? "mapping" : cut) + "-" + of;
    }
}
