package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Points;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.Need;

/** Something to offer to a member, and what speaks for it. A view over its answer, cheap to make. */
public final class Recommendation {
    private final NextBest next;
    private final int row;
    private final int column;
    private final Fits fits;
    private final long score;

    Recommendation(NextBest next, int row, int column, Fits fits, long score) {
        this.next = next;
        this.row = row;
        this.column = column;
        this.fits = fits;
        this.score = score;
    }

    /**
     * Returns the cell: whose, of what, and what it could be worth.
     *
     * @return the gap
     */
    public Gap gap() {
        return new Gap(next.space(), row, column);
    }

    /**
     * Returns how much speaks for it.
     *
     * @return above 0, up to 100, to 6 decimals: the sum of the points
     */
    public BigDecimal score() {
        return Points.shown(score);
    }

    /**
     * Returns what each criterion says.
     *
     * @return those asked, in the order of the criteria
     */
    public ImmutableList<NextBestMerit> merits() {
        ImmutableList.Builder<NextBestMerit> merits = ImmutableList.builder();
        next.points().forEach((criterion, most) -> {
            Ratio fit = Ratio.of(next.count(criterion, fits, column), next.of(criterion, fits));
            BigDecimal points = Points.shown(next.points(criterion, most, fits, column));
            merits.add(new NextBestMerit(criterion, fit, points, Points.shown(most), reason(criterion, fit)));
        });
        return merits.build();
    }

    private String reason(NextBestCriterion criterion, Ratio fit) {
        String part = fit.numerator() + " of " + fit.denominator();
        return switch (criterion) {
            case SISTER ->
                fit.isDefined()
                        ? "sister: " + part + " other members of the family own it"
                        : "sister: no other member of the family";
            case NEED -> fits.needed() ? "need: on record" : "need: none on record";
            case AFFINITY ->
                rule().map(rule -> "affinity: " + part + " that own " + rule.from() + " own it")
                        .orElse("affinity: no rule leads to it");
            case LOOK_ALIKE -> "look-alike: " + part + " look-alikes own it";
            case PENETRATION -> "penetration: " + part + " members own it";
        };
    }

    /**
     * Returns who in the same family already has it: the best reason to ask.
     *
     * @return the other members that own the offering, sorted by id
     */
    public ImmutableList<AccountId> sisters() {
        return gap().sisters();
    }

    /**
     * Returns which needs of the member it would meet.
     *
     * @return the needs on record at the date, in the order given
     */
    public ImmutableList<Need> needs() {
        return gap().needs();
    }

    /**
     * Returns which rule speaks for it most.
     *
     * @return the rule of highest confidence from what the member owns; empty if none leads to the offering
     */
    public Optional<AffinityRule> rule() {
        return fits.rule() == Fits.NO_RULE ? Optional.empty() : next.rules().map(rules -> rules.rule(fits.rule()));
    }

    /**
     * Returns which look-alikes have it. Takes time in the number of owners of what the member owns.
     *
     * @return those of the members most alike that own the offering, the most similar first
     */
    public ImmutableList<LookAlike> lookAlikes() {
        WhiteSpace space = next.space();
        return space.lookAlikes(gap().member(), next.alikes()).stream()
                .filter(alike -> space.of(alike.member(), gap().offering()) == CellState.OWNED)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what to expect of it: its potential x the penetration of the offering. An order of magnitude to sort by,
     * no forecast.
     *
     * @return the potential's middle x the members that own the offering, / all members; empty where there is no number
     */
    public Optional<Explanation> expected() {
        WhiteSpace space = next.space();
        return gap().potential().explanation().map(potential -> {
            int owners = space.owners().count(column);
            Explanation owned = Explanation.leaf("members that own it", BigDecimal.valueOf(owners));
            Explanation all =
                    Explanation.leaf("members", BigDecimal.valueOf(space.grid().rows()));
            return Explanation.quotient(
                    "potential x penetration",
                    Explanation.product("potential x members that own it", ImmutableList.of(potential, owned)),
                    all);
        });
    }

    /**
     * Returns why its score is what it is.
     *
     * @return a tree whose parts, one for each criterion asked, sum exactly
     */
    public Explanation explain() {
        return Explanation.sum(
                gap().member() + " x " + gap().offering(),
                score(),
                merits().stream()
                        .map(merit -> Explanation.leaf(merit.reason(), merit.points()))
                        .toList());
    }

    /** Returns member, offering and score. */
    @Override
    public String toString() {
        return gap().member() + " x " + gap().offering() + " "
                + score().stripTrailingZeros().toPlainString();
    }
}
