package org.revenuekit.segmentation.index;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * Indices to start from. Their indicators are those that the field names; their weights, scales and half-lives are our
 * proposal, to be changed to what your customers show.
 */
public final class StandardIndices {
    /** The group of the OP index that says how much there is to win (深耕の余地). */
    public static final String ROOM = "room";
    /** The group of the OP index that says how likely a proposal succeeds (成功確度). */
    public static final String LIKELIHOOD = "likelihood";

    private static final int HALF_A_YEAR = 180;
    private static final int A_YEAR = 365;
    private static final int A_MONTH = 30;
    private static final Curve FIVE_STEPS = Curve.of(CurvePoint.of(1, 0), CurvePoint.of(5, 100));
    private static final Curve PERCENT = Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100));
    private static final Categories INTENTION = Categories.of(ImmutableMap.of("yes", 100, "considering", 60, "no", 0));

    private StandardIndices() {}

    /**
     * The CS index (CS指数, Customer Success): does the customer succeed? Asked on the five steps of Japanese surveys
     * (5件法, 1 to 5): {@code productSatisfaction} (製品・サービスへの満足度), {@code serviceQuality} (担当者の応対品質),
     * {@code perceivedOutcome} (成果実感); and {@code referralIntent} (紹介意向: yes, considering, no).
     *
     * @return {@code cs-index@1}
     */
    public static IndexDefinition csIndex() {
        return IndexDefinition.builder()
                .ref(DefinitionRef.of("cs-index", 1))
                .addGroups(
                        IndicatorGroup.of(
                                "satisfaction",
                                2,
                                aging("productSatisfaction", 1, FIVE_STEPS, HALF_A_YEAR),
                                aging("serviceQuality", 1, FIVE_STEPS, HALF_A_YEAR)),
                        IndicatorGroup.of(
                                "results",
                                2,
                                aging("perceivedOutcome", 3, FIVE_STEPS, HALF_A_YEAR),
                                aging("referralIntent", 1, INTENTION, HALF_A_YEAR)))
                .build();
    }

    /**
     * The OP index (OP指数, Opportunity): is there room to grow, and would a proposal succeed? Two groups, shown apart:
     * {@value #ROOM}, of {@code whiteSpaceShare} (the part of what the customer could buy that is white space, in
     * percent, such as a white-space potential over itself and the present spend), {@code crossSellIntent} and
     * {@code upsellIntent}; and {@value #LIKELIHOOD}, of the contact's {@code position} (役職) and {@code influence}
     * (影響力). Fresh answers about the room alone are enough for a score: the floor of coverage is 0.4.
     *
     * @return {@code op-index@1}
     */
    public static IndexDefinition opIndex() {
        return IndexDefinition.builder()
                .ref(DefinitionRef.of("op-index", 1))
                .addGroups(
                        IndicatorGroup.of(
                                ROOM,
                                3,
                                aging("whiteSpaceShare", 2, PERCENT, A_YEAR),
                                aging("crossSellIntent", 2, INTENTION, HALF_A_YEAR),
                                aging("upsellIntent", 1, INTENTION, HALF_A_YEAR)),
                        IndicatorGroup.of(
                                LIKELIHOOD,
                                2,
                                aging(
                                        "position",
                                        1,
                                        Categories.of(ImmutableMap.of(
                                                "executive", 100, "manager", 70, "supervisor", 40, "staff", 20)),
                                        A_YEAR),
                                aging(
                                        "influence",
                                        1,
                                        Categories.of(ImmutableMap.of("high", 100, "medium", 50, "low", 10)),
                                        A_YEAR)))
                .coverageFloor(new BigDecimal("0.4"))
                .build();
    }

    /**
     * A health score (ヘルススコア) of the use of a product, apart from the CS index: {@code loginFrequency} (days with a
     * login among the last 30), {@code featureBreadth} (used features in percent), {@code feedback} (1 to 5), and
     * {@code supportRequests} (in the last 30 days), of which none may mean that nobody uses the product, and many that
     * it does not work.
     *
     * @return {@code product-health@1}
     */
    public static IndexDefinition productHealth() {
        return IndexDefinition.builder()
                .ref(DefinitionRef.of("product-health", 1))
                .addGroups(
                        IndicatorGroup.of(
                                "usage",
                                3,
                                aging(
                                        "loginFrequency",
                                        2,
                                        Curve.of(CurvePoint.of(0, 0), CurvePoint.of(20, 100)),
                                        A_MONTH),
                                aging("featureBreadth", 1, PERCENT, A_MONTH)),
                        IndicatorGroup.of(
                                "voice",
                                2,
                                aging("feedback", 1, FIVE_STEPS, HALF_A_YEAR),
                                aging(
                                        "supportRequests",
                                        1,
                                        Curve.of(
                                                CurvePoint.of(0, 60),
                                                CurvePoint.of(1, 100),
                                                CurvePoint.of(3, 80),
                                                CurvePoint.of(10, 0)),
                                        A_MONTH)))
                .build();
    }

    private static Indicator aging(String id, long weight, Scale scale, int halfLifeDays) {
        return Indicator.of(id, weight, scale).withHalfLifeDays(halfLifeDays);
    }
}
