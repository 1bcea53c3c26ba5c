package org.revenuekit.segmentation.survey;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.NetShareInterval;

/**
 * The net promoter score (推奨度): promoters less detractors, of 100 answers. Each response counts once, also several of
 * one account; who did not answer counts nowhere.
 *
 * <p>Answers need not be whole, as where several were averaged: from 9 on a promoter, from 7 up to, but without, 9 a
 * passive, below 7 a detractor. For whole answers that is the usual reading.
 *
 * <p>In Japan few choose the ends of a scale, and scores far below 0 are usual where customers stay. So compare with
 * your own earlier score ({@link SurveyResult#changeSince}), not with bands from elsewhere.
 */
public final class Nps {
    private static final BigDecimal PROMOTER = BigDecimal.valueOf(9);
    private static final BigDecimal PASSIVE = BigDecimal.valueOf(7);
    private static final int DECIMALS = 6;

    private final int promoters;
    private final int passives;
    private final int detractors;
    private final BigDecimal z;

    private Nps(int promoters, int passives, int detractors, BigDecimal z) {
        this.promoters = promoters;
        this.passives = passives;
        this.detractors = detractors;
        this.z = z;
    }

    static Nps of(ImmutableList<BigDecimal> answers, BigDecimal z) {
        int promoters = countFrom(PROMOTER, answers);
        int atLeastPassive = countFrom(PASSIVE, answers);
        return new Nps(promoters, atLeastPassive - promoters, answers.size() - atLeastPassive, z);
    }

    private static int countFrom(BigDecimal first, ImmutableList<BigDecimal> answers) {
        return Math.toIntExact(
                answers.stream().filter(answer -> answer.compareTo(first) >= 0).count());
    }

    /**
     * Returns how many would recommend us.
     *
     * @return answers of at least 9
     */
    public int promoters() {
        return promoters;
    }

    /**
     * Returns how many are neither.
     *
     * @return answers of at least 7 and below 9
     */
    public int passives() {
        return passives;
    }

    /**
     * Returns how many would not.
     *
     * @return answers below 7
     */
    public int detractors() {
        return detractors;
    }

    /**
     * Returns how many answered.
     *
     * @return the sum of the three
     */
    public int answers() {
        return promoters + passives + detractors;
    }

    /**
     * Returns the score.
     *
     * @return 100 x (promoters - detractors) / answers: -100 to 100, exact; undefined if nobody answered
     */
    public Ratio score() {
        return Ratio.of(100L * (promoters - detractors), answers());
    }

    /**
     * Returns where the score of all customers may lie, if those who answered are a sample of them: score &plusmn; z
     * &middot; s by the {@linkplain NetShareInterval variance of a trinomial}.
     *
     * @return within -100 and 100, with six decimals, rounded outward; empty if all answers are of one kind, or none
     *     are: too little to tell
     */
    public Optional<Bounds<BigDecimal>> interval() {
        return NetShareInterval.of(promoters, detractors, passives, z.doubleValue())
                .map(share -> Bounds.of(
                        hundredfold(share.lower(), RoundingMode.FLOOR),
                        hundredfold(share.upper(), RoundingMode.CEILING)));
    }

    private static BigDecimal hundredfold(double share, RoundingMode outward) {
        return new BigDecimal(share).movePointRight(2).setScale(DECIMALS, outward);
    }

    /** Returns the counts behind the score. */
    @Override
    public String toString() {
        return promoters + " promoters, " + passives + " passives, " + detractors + " detractors";
    }
}
