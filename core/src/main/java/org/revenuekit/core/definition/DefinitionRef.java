package org.revenuekit.core.definition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import org.revenuekit.core.internal.Text;

/**
 * The name and version of a definition, carried by every answer computed with it.
 *
 * @param name 1 to 64 lower-case ASCII letters, digits and hyphens
 * @param version at least 1; a definition whose content changes gets a higher one
 */
public record DefinitionRef(String name, int version) implements Comparable<DefinitionRef> {
    private static final CharMatcher NAME =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    /**
     * Checks the bounds.
     *
     * @param name 1 to 64 lower-case ASCII letters, digits and hyphens
     * @param version at least 1
     * @throws IllegalArgumentException if a bound is broken
     */
    public DefinitionRef {
        requireNonNull(name, "name");
        checkArgument(
                !name.isEmpty() && name.length() <= 64 && NAME.matchesAllOf(name),
                "name must be 1 to 64 of a-z, 0-9 and -, was \"%s\"",
                Text.shown(name));
        checkArgument(version >= 1, "version must be >= 1, was %s", version);
    }

    /**
     * Returns the reference.
     *
     * @param name 1 to 64 lower-case ASCII letters, digits and hyphens
     * @param version at least 1
     * @return the reference
     * @throws IllegalArgumentException if a bound is broken
     */
    public static DefinitionRef of(String name, int version) {
        return new DefinitionRef(name, version);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text such as {@code family-policy@1}
     * @return the reference
     * @throws IllegalArgumentException if the text is none
     */
    public static DefinitionRef parse(String text) {
        requireNonNull(text, "text");
        int at = text.lastIndexOf('@');
        Integer version = Ints.tryParse(text.substring(at + 1));
        if (at < 0 || version == null) {
            throw new IllegalArgumentException(
                    "a definition reference is name@version, was \"" + Text.shown(text) + "\"");
        }
        return new DefinitionRef(text.substring(0, at), version);
    }

    /** Orders by name, then version. */
    @Override
    public int compareTo(DefinitionRef other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Integer.compare(version, other.version);
    }

    /** Returns {@code name@version}. */
    @Override
    public String toString() {
        return name + "@" + version;
    }
}
