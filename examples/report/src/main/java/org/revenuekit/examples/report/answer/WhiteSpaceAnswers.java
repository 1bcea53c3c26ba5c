package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RankedFamily;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.hierarchy.whitespace.KnownHoldings;
import org.revenuekit.hierarchy.whitespace.MemberGrain;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;
import org.revenuekit.hierarchy.whitespace.PotentialBasis;
import org.revenuekit.hierarchy.whitespace.Upgrade;
import org.revenuekit.hierarchy.whitespace.ValueRange;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/**
 * What has not been bought yet, by whom, and what it could be worth.
 *
 * @param policy what is owned, at which grain, and what an open cell is worth
 * @param peersBy what members are compared within, if the basis compares them and it is known
 * @param space the matrix at the grain of the policy
 * @param families the same with a row for each family
 * @param coarser the same with a column for each product line, and for each category, where products name them
 * @param offerings the columns, the most widely owned first, ties by id
 * @param leads what can be offered now to a member and a sister has, the highest potential first, those without a
 *     number last, ties by member and offering
 * @param upgrades where a richer edition could take the place of one that is owned, by member, then product
 * @param calls whom to call first
 * @param ranking the families, the largest by revenue first
 */
public record WhiteSpaceAnswers(
        WhiteSpacePolicy policy,
        Optional<String> peersBy,
        WhiteSpace space,
        WhiteSpace families,
        ImmutableList<Coarser> coarser,
        ImmutableList<Offering> offerings,
        ImmutableList<Gap> leads,
        ImmutableList<Upgrade> upgrades,
        CallAnswers calls,
        ImmutableList<RankedFamily> ranking) {
    private static final Comparator<Gap> BY_POTENTIAL = Comparator.comparing(
                    WhiteSpaceAnswers::expected, Comparator.reverseOrder())
            .thenComparing(Gap::member)
            .thenComparing(Gap::offering);

    /**
     * The matrix with wider columns.
     *
     * @param grain what a column is
     * @param space the matrix
     */
    public record Coarser(OfferingGrain grain, WhiteSpace space) {}

    /** Facts that the policy does not ask for. */
    public enum NotUsed {
        /** Assets, as what was won is owned. */
        ASSETS,
        /** Won opportunities, as what is in use is owned. */
        WINS,
        /** Seats, as nothing is valued by the seat. */
        SEATS,
        /** Whose holdings were surveyed, as those of everybody count as known. */
        SURVEYED
    }

    /**
     * Surveys white space.
     *
     * @param revenue what the families are worth
     * @param facts what is sold, held and asked for
     * @param policy what is owned, and what an open cell is worth
     * @param rates exchange rates
     * @param ownership who looks after whom
     * @return empty if no product is given
     */
    public static Optional<WhiteSpaceAnswers> of(
            MoneyRollUp revenue,
            WhiteSpaceFacts facts,
            WhiteSpacePolicy policy,
            ExchangeRates rates,
            Ownership ownership) {
        if (facts.catalogue().size() == 0) {
            return Optional.empty();
        }
        WhiteSpaceQuestion question = new WhiteSpaceQuestion(revenue, facts, policy, rates);
        WhiteSpace space = question.asStated();
        return Optional.of(new WhiteSpaceAnswers(
                policy,
                question.peersBy(),
                space,
                policy.memberGrain() == MemberGrain.FAMILY ? space : question.byFamily(),
                question.coarser(),
                byPenetration(space),
                leads(space),
                space.upgrades(),
                CallAnswers.of(space, ownership),
                revenue.familyRanking()));
    }

    /**
     * Returns the columns of a matrix in the order in which they are told.
     *
     * @param space the matrix
     * @return its offerings, the most widely owned first, ties by id
     */
    public static ImmutableList<Offering> byPenetration(WhiteSpace space) {
        return space.offerings().stream()
                .sorted(Comparator.comparing(space::penetration, Ratio.byValue().reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Gap> leads(WhiteSpace space) {
        return space.hierarchy().families().stream()
                .filter(family -> family.size() > 1)
                .flatMap(family -> space.gaps().of(family).stream())
                .filter(gap -> !gap.sisters().isEmpty())
                .sorted(BY_POTENTIAL)
                .collect(ImmutableList.toImmutableList());
    }

    /** Where there is no number, less than any number, for these are 0 or more. */
    private static BigDecimal expected(Gap gap) {
        return gap.potential()
                .value()
                .map(ValueRange::mid)
                .map(mid -> mid.amount())
                .orElse(BigDecimal.ONE.negate());
    }

    /**
     * Returns what each of the largest families has and lacks.
     *
     * @param count how many at most
     * @return the families, the largest first
     */
    public ImmutableList<FamilyWhiteSpace> pages(int count) {
        ImmutableListMultimap<AccountId, AccountId> members = Multimaps.index(
                space.members(),
                member -> space.hierarchy().familyOf(member).ultimate().id());
        ImmutableListMultimap<AccountId, Gap> leadsOf = Multimaps.index(leads, Gap::member);
        ImmutableListMultimap<AccountId, Upgrade> upgradesOf = Multimaps.index(upgrades, Upgrade::member);
        return ranking.stream()
                .limit(count)
                .map(family -> new FamilyWhiteSpace(
                        family,
                        space.counts(family.family()),
                        space.potential().of(family.family()),
                        members.get(family.family().ultimate().id()).stream()
                                .map(member -> new MemberWhiteSpace(
                                        space, member, leadsOf.get(member), upgradesOf.get(member)))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what an offering is called.
     *
     * @param offering one of a matrix, or of a product
     * @return the name of a product, or its id; a line or category as it is named
     */
    public String label(Offering offering) {
        return offering.grain() == OfferingGrain.PRODUCT
                ? space.facts().catalogue().get(ProductId.of(offering.id())).label()
                : offering.id();
    }

    /**
     * Returns how much was given that the policy does not ask for.
     *
     * @param kind which facts
     * @return how many; 0 if none were given, or if they are used
     */
    public long notUsed(NotUsed kind) {
        WhiteSpaceFacts facts = space.facts();
        return switch (kind) {
            case ASSETS -> space.assetCount().outside();
            case WINS ->
                policy.ownership() == OwnershipRule.WON
                        ? 0
                        : facts.opportunities().list().stream()
                                .filter(opportunity -> opportunity.outcome() == Outcome.WON)
                                .count();
            case SEATS ->
                policy.basis() == PotentialBasis.LIST_PRICE_PER_SEAT
                        ? 0
                        : facts.seats().size();
            case SURVEYED ->
                policy.knownHoldings() == KnownHoldings.OF_SURVEYED
                        ? 0
                        : facts.surveyed().size();
        };
    }

    /**
     * Returns all definitions that were applied.
     *
     * @return those of each matrix, and of the calls
     */
    public ImmutableSet<DefinitionRef> definitions() {
        return Stream.concat(spaces().flatMap(matrix -> matrix.definitions().stream()), calls.definitions().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what is wrong with the facts.
     *
     * @return what each matrix found; what several found, once
     */
    public Findings findings() {
        return SaidOnce.of(spaces().flatMap(matrix -> matrix.findings().stream()));
    }

    private Stream<WhiteSpace> spaces() {
        return Stream.concat(Stream.of(space, families), coarser.stream().map(Coarser::space));
    }
}
