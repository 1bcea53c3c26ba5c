package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.revenuekit.core.internal.Text;

/**
 * Points for the value of an attribute (属性): industry, size, region.
 *
 * @param attribute the name of the attribute
 * @param points points by value, compared by text exactly; a value that is not there, or not known, gives 0
 */
public record AttributeRule(String attribute, ImmutableMap<String, Long> points) implements ScoreRule {
    /**
     * Checks the bounds.
     *
     * @param attribute the name of the attribute, 1 to 1,000 chars
     * @param points points by value
     * @throws IllegalArgumentException if the name is blank, no value is named, or points are beyond
     *     {@link ScoreRule#MAX_POINTS}
     */
    public AttributeRule {
        Text.checkName(requireNonNull(attribute, "attribute"), "attribute");
        PointBounds.check(requireNonNull(points, "points"), attribute);
    }

    /**
     * Returns a rule.
     *
     * @param attribute the name of the attribute
     * @param points points by value
     * @return the rule
     * @throws IllegalArgumentException if a bound is broken
     */
    public static AttributeRule of(String attribute, Map<String, Long> points) {
        return new AttributeRule(attribute, ImmutableMap.copyOf(requireNonNull(points, "points")));
    }

    @Override
    public String name() {
        return "attribute " + attribute;
    }

    @Override
    public ScorePart part() {
        return ScorePart.FIT;
    }
}
