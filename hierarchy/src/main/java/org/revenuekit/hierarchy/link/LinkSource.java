package org.revenuekit.hierarchy.link;

import org.revenuekit.core.internal.Text;

/**
 * Who says so: a CRM, a registry, a vendor of data (データ供給メーカー). Several may contradict each other; a view says whom it
 * believes first.
 *
 * @param value the source's name: 1 to 1,024 chars, no blank end, no control characters
 */
public record LinkSource(String value) implements Comparable<LinkSource> {
    /**
     * Checks the bounds.
     *
     * @param value the source's name
     * @throws IllegalArgumentException if a bound is broken
     */
    public LinkSource {
        Text.checkId(value, "link source");
    }

    /**
     * Returns the source.
     *
     * @param value the source's name
     * @return the source
     * @throws IllegalArgumentException if a bound is broken
     */
    public static LinkSource of(String value) {
        return new LinkSource(value);
    }

    @Override
    public int compareTo(LinkSource other) {
        return value.compareTo(other.value);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return value;
    }
}
