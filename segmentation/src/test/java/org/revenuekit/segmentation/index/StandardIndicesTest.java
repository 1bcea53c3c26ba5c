package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.index.Given.A1;
import static org.revenuekit.segmentation.index.Given.A2;
import static org.revenuekit.segmentation.index.Given.observed;
import static org.revenuekit.segmentation.index.Given.score;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservedValue;

class StandardIndicesTest {
    private static String outline(IndexDefinition definition) {
        return definition.ref()
                + definition.groups().stream()
                        .map(group -> "\n" + group.name() + " " + group.weight()
                                + group.indicators().stream()
                                        .map(one -> ", " + one.id() + " " + one.weight() + " "
                                                + one.halfLifeDays().orElseThrow())
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private static Observation named(String indicator, String value) {
        return observed(A1, indicator, ObservedValue.ofCategory(value), 0);
    }

    @Test
    void theCsIndexAsksWhetherTheCustomerSucceeds() {
        IndexDefinition cs = StandardIndices.csIndex();
        assertEquals("""
                cs-index@1
                satisfaction 2, productSatisfaction 1 180, serviceQuality 1 180
                results 2, perceivedOutcome 3 180, referralIntent 1 180""", outline(cs));
        Scores scores = score(
                cs,
                observed(A1, "productSatisfaction", 5, 0),
                observed(A1, "serviceQuality", 3, 0),
                observed(A1, "perceivedOutcome", 1, 0),
                named("referralIntent", "considering"));
        assertEquals("45 in 45..45, coverage 1", scores.of(A1).toString());
        assertTrue(scores.findings().isEmpty());
    }

    @Test
    void theOpIndexShowsRoomAndLikelihoodApart() {
        IndexDefinition op = StandardIndices.opIndex();
        assertEquals("""
                op-index@1
                room 3, whiteSpaceShare 2 365, crossSellIntent 2 180, upsellIntent 1 180
                likelihood 2, position 1 365, influence 1 365""", outline(op));
        Scores scores = score(
                op,
                observed(A1, "whiteSpaceShare", 50, 0),
                named("crossSellIntent", "yes"),
                named("upsellIntent", "no"),
                named("position", "manager"),
                named("influence", "low"));
        assertEquals(
                "60 in 60..60, coverage 1", scores.of(A1, StandardIndices.ROOM).toString());
        assertEquals(
                "40 in 40..40, coverage 1",
                scores.of(A1, StandardIndices.LIKELIHOOD).toString());
        assertEquals("52 in 52..52, coverage 1", scores.of(A1).toString());
        assertEquals(
                "100 70 40 20 100 50 10",
                points(op, "position", "executive", "manager", "supervisor", "staff") + " "
                        + points(op, "influence", "high", "medium", "low"));
    }

    private static String points(IndexDefinition definition, String indicator, String... names) {
        Scale scale = definition.indicators().stream()
                .filter(one -> one.id().value().equals(indicator))
                .findFirst()
                .orElseThrow()
                .scale();
        return Arrays.stream(names)
                .map(name -> scale.pointsOf(ObservedValue.ofCategory(name))
                        .orElseThrow()
                        .toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void healthIsApartAndKnowsThatSilenceIsNoGoodNews() {
        IndexDefinition health = StandardIndices.productHealth();
        assertEquals("""
                product-health@1
                usage 3, loginFrequency 2 30, featureBreadth 1 30
                voice 2, feedback 1 180, supportRequests 1 30""", outline(health));
        Scores scores = score(
                health,
                observed(A1, "loginFrequency", 20, 0),
                observed(A1, "featureBreadth", 40, 0),
                observed(A1, "feedback", 4, 0),
                observed(A1, "supportRequests", 0, 0),
                observed(A2, "loginFrequency", 10, 0),
                observed(A2, "featureBreadth", 40, 0),
                observed(A2, "feedback", 4, 0),
                observed(A2, "supportRequests", 2, 0));
        assertEquals("75 in 75..75, coverage 1", scores.of(A1).toString());
        assertEquals("61 in 61..61, coverage 1", scores.of(A2).toString());
    }
}
