package org.revenuekit.core.offering;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.revenuekit.core.internal.Text;

/**
 * Editions of one thing, of which a customer needs one, from the smallest to the richest: who has one can move up
 * (アップセル), which is not a further product (クロスセル). It has an order, which substitutes have not.
 *
 * @param name what the ladder is called: not blank, at most 1,000 chars, no control characters
 * @param editions at least two products, each once, the richest last
 */
public record EditionLadder(String name, ImmutableList<ProductId> editions) {
    /**
     * Checks the bounds.
     *
     * @param name what the ladder is called
     * @param editions at least two products, each once, the richest last
     * @throws IllegalArgumentException if a bound is broken
     */
    public EditionLadder {
        Text.checkName(name, "edition ladder name");
        requireNonNull(editions, "editions");
        checkArgument(
                editions.size() >= 2,
                "editions must be at least 2, were %s (ladder %s)",
                editions.size(),
                Text.shown(name));
        Set<ProductId> seen = new HashSet<>();
        for (ProductId edition : editions) {
            if (!seen.add(edition)) {
                throw new IllegalArgumentException("editions must be different products, had "
                        + Text.shown(edition.value()) + " again (ladder " + Text.shown(name) + ")");
            }
        }
    }

    /**
     * Returns a ladder.
     *
     * @param name what the ladder is called
     * @param editions at least two products, each once, the richest last
     * @return the ladder
     * @throws IllegalArgumentException if a bound is broken
     */
    public static EditionLadder of(String name, ProductId... editions) {
        return new EditionLadder(name, ImmutableList.copyOf(requireNonNull(editions, "editions")));
    }

    /**
     * Returns the editions above one.
     *
     * @param edition a product of the ladder
     * @return the richer ones, the next first; empty for the richest, and for a product that is not of the ladder;
     *     O(number of editions)
     */
    public ImmutableList<ProductId> above(ProductId edition) {
        int at = editions.indexOf(requireNonNull(edition, "edition"));
        return at < 0 ? ImmutableList.of() : editions.subList(at + 1, editions.size());
    }

    /** Returns the name and the editions. */
    @Override
    public String toString() {
        return name + " " + editions;
    }
}
