package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Text;

/**
 * How far the relationship with a customer has come (関係構築フェーズ): a part of a model, never a stage of a sale.
 *
 * @param level 0 for the lowest, at most {@value #MAX_LEVEL}
 * @param code a short name that does not change: 1 to 1,024 chars, no blank end, no control characters
 * @param name what people call it
 */
public record RelationshipPhase(int level, String code, Label name) implements Comparable<RelationshipPhase> {
    /** The highest level. */
    public static final int MAX_LEVEL = 100;

    /**
     * Checks the bounds.
     *
     * @param level 0 for the lowest
     * @param code a short name that does not change
     * @param name what people call it
     * @throws IllegalArgumentException if a bound is broken
     */
    public RelationshipPhase {
        checkArgument(level >= 0 && level <= MAX_LEVEL, "level must be 0 to %s, was %s", MAX_LEVEL, level);
        Text.checkId(requireNonNull(code, "code"), "code");
        requireNonNull(name, "name");
    }

    /**
     * Returns a phase.
     *
     * @param level 0 for the lowest
     * @param code a short name that does not change
     * @param name what people call it
     * @return the phase
     * @throws IllegalArgumentException if a bound is broken
     */
    public static RelationshipPhase of(int level, String code, Label name) {
        return new RelationshipPhase(level, code, name);
    }

    /** Orders by level, then code: a new name makes no other phase. */
    @Override
    public int compareTo(RelationshipPhase other) {
        int byLevel = Integer.compare(level, other.level);
        return byLevel != 0 ? byLevel : code.compareTo(other.code);
    }

    /** Returns such as {@code 2 TRUST}. */
    @Override
    public String toString() {
        return level + " " + code;
    }
}
