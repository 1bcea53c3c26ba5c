package org.revenuekit.funnel.department;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;

/**
 * What partners contribute (パートナーの貢献): the answer of {@link PartnerReview}. Several partners may have to do with one
 * deal, so that the deals of partners may come to more than {@link #partnered()}, in which each deal is once. Those of
 * no partner are {@link #direct()}; with those partnered they are {@link #all()}.
 *
 * <p>Each answer has counts, win rate, value and lead time of its deals.
 */
public final class PartnerReport {
    private final FieldSales all;
    private final ImmutableSortedSet<PartnerId> partners;
    private final ImmutableListMultimap<PartnerId, PartnerShare> shares;
    private final FactTally tally;
    private final Findings findings;

    PartnerReport(
            FieldSales all, ImmutableSortedSet<PartnerId> partners, List<PartnerShare> shares, FactIntake intake) {
        this.all = all;
        this.partners = partners;
        this.shares = Multimaps.index(shares, PartnerShare::partner);
        this.tally = intake.tally();
        this.findings = intake.findings();
    }

    /**
     * Returns all deals of the period.
     *
     * @return their measures, those of partners and direct ones
     */
    public FieldSales all() {
        return all;
    }

    /**
     * Returns the deals with which any partner had to do.
     *
     * @return the measures of these, each deal once
     */
    public FieldSales partnered() {
        return only(shares.values().stream());
    }

    /**
     * Returns the deals with which no partner had to do (直販).
     *
     * @return the measures of these
     */
    public FieldSales direct() {
        Set<Integer> known = new HashSet<>();
        shares.values().forEach(share -> known.add(share.deal()));
        return all.only(IntStream.range(0, all.deals().size())
                .filter(place -> !known.contains(place))
                .mapToObj(all.deals()::get));
    }

    /**
     * Returns the deals of which any partner had a part of one kind.
     *
     * @param part how
     * @return the measures of these, each deal once
     */
    public FieldSales of(PartnerPart part) {
        requireNonNull(part, "part");
        return only(shares.values().stream().filter(share -> share.part() == part));
    }

    /**
     * Returns the deals of a partner.
     *
     * @param partner its id
     * @return the measures of the deals with which it had to do in any way, each once; perhaps none
     * @throws UnknownIdException if no involvement names the partner
     */
    public FieldSales of(PartnerId partner) {
        return only(sharesOf(partner));
    }

    /**
     * Returns the deals of which a partner had a part of one kind.
     *
     * @param partner its id
     * @param part how
     * @return the measures of these, each deal once; perhaps of none
     * @throws UnknownIdException if no involvement names the partner
     */
    public FieldSales of(PartnerId partner, PartnerPart part) {
        requireNonNull(part, "part");
        return only(sharesOf(partner).filter(share -> share.part() == part));
    }

    private Stream<PartnerShare> sharesOf(PartnerId partner) {
        if (!partners.contains(requireNonNull(partner, "partner"))) {
            throw new UnknownIdException(new Subject("partner", partner.value()));
        }
        return shares.get(partner).stream();
    }

    private FieldSales only(Stream<PartnerShare> some) {
        return all.only(some.map(PartnerShare::deal).distinct().sorted().map(all.deals()::get));
    }

    /**
     * Returns the deals of each partner.
     *
     * @return {@link #of(PartnerId)} of every partner that an involvement names; they may overlap
     */
    public ImmutableSortedMap<PartnerId, FieldSales> byPartner() {
        return ImmutableSortedMap.copyOf(Maps.asMap(partners, this::of));
    }

    /**
     * Returns with how many deals more than one partner had to do.
     *
     * @return 0 or more; if 0, the deals of partners sum to those {@link #partnered()}
     */
    public long shared() {
        Collection<Set<PartnerId>> byDeal = Multimaps.asMap(shares.values().stream()
                        .collect(
                                ImmutableSetMultimap.toImmutableSetMultimap(PartnerShare::deal, PartnerShare::partner)))
                .values();
        return byDeal.stream().filter(each -> each.size() > 1).count();
    }

    /**
     * Returns the share of partners in the revenue (パートナー経由売上比率).
     *
     * @param currency in which currency
     * @return value won of deals {@linkplain #partnered() with a partner} / of all; undefined if nothing was won
     */
    public Ratio shareOfRevenue(CurrencyUnit currency) {
        return share(partnered(), currency);
    }

    /**
     * Returns the share of a partner in the revenue.
     *
     * @param partner its id
     * @param currency in which currency
     * @return value won of its deals / of all; the shares of several partners in one deal overlap
     * @throws UnknownIdException if no involvement names the partner
     */
    public Ratio shareOfRevenue(PartnerId partner, CurrencyUnit currency) {
        return share(of(partner), currency);
    }

    private Ratio share(FieldSales some, CurrencyUnit currency) {
        return some.contractValue(currency).shareOf(all.contractValue(currency));
    }

    /**
     * Returns the partners.
     *
     * @return every partner that an involvement names, by id
     */
    public ImmutableSortedSet<PartnerId> partners() {
        return partners;
    }

    /**
     * Returns what became of the involvements given.
     *
     * @return how many were used, are in no deal of the period, or are in findings
     */
    public FactTally tally() {
        return tally;
    }

    /**
     * Returns what is wrong with the involvements given.
     *
     * @return the findings
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns where a deal begins.
     *
     * @return the definition
     */
    public FieldSalesPolicy definition() {
        return all.definition();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return all.asOf();
    }
}
