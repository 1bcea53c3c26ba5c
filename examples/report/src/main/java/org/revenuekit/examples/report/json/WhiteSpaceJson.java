package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.examples.report.answer.FamilyWhiteSpace;
import org.revenuekit.examples.report.answer.MemberWhiteSpace;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers.Coarser;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers.NotUsed;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.Facts;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.hierarchy.rollup.FactCount;
import org.revenuekit.hierarchy.whitespace.CellPotential;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.hierarchy.whitespace.NoPotential;
import org.revenuekit.hierarchy.whitespace.PotentialSum;
import org.revenuekit.hierarchy.whitespace.StateCounts;
import org.revenuekit.hierarchy.whitespace.Upgrade;
import org.revenuekit.hierarchy.whitespace.ValueRange;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;

/** What has not been bought yet, as data. */
final class WhiteSpaceJson {
    private static final int OFFERINGS = 500;
    private static final int GAPS = 100;
    private static final int MATRIX_ROWS = 100;
    private static final int MATRIX_COLUMNS = 50;
    private static final int PAGES = 20;
    private static final int IN_PAGE = 50;

    private final WhiteSpaceAnswers answers;
    private final WhiteSpace space;
    private final CallJson calls;

    private WhiteSpaceJson(WhiteSpaceAnswers answers, Sellers sellers) {
        this.answers = answers;
        this.space = answers.space();
        this.calls = new CallJson(answers, sellers, this);
    }

    record Space(
            String policy,
            String members,
            String columns,
            String owned,
            String basis,
            Optional<String> peersBy,
            Facts opportunities,
            Facts assets,
            ImmutableSortedMap<NotUsed, Long> notUsed,
            Cells cells,
            Sum potential,
            FamilyCells byFamily,
            ImmutableList<CoarserCells> coarser,
            ImmutableList<OfferingRow> offerings,
            Matrix matrix,
            ImmutableList<GapRow> gaps,
            long leadsInAll,
            ImmutableList<GapRow> leads,
            long upgradesInAll,
            ImmutableList<UpgradeRow> upgrades,
            CallJson.Rules rules,
            ImmutableList<CallJson.DraftRow> drafts,
            ImmutableList<PageRow> pages) {}

    record Cells(long rows, long columns, long cells, long white, ImmutableSortedMap<CellState, Long> states) {}

    /** What cells could be worth together. */
    record Sum(BigDecimal low, BigDecimal mid, BigDecimal high, long valued, long unvalued) {}

    /** What a cell could be worth, or why there is no number. */
    record Value(
            String basis,
            Optional<BigDecimal> low,
            Optional<BigDecimal> mid,
            Optional<BigDecimal> high,
            long sample,
            Optional<NoPotential> reason) {}

    record FamilyCells(String policy, Cells cells) {}

    record CoarserCells(String columns, String policy, Cells cells, ImmutableList<CoarserRow> offerings) {}

    record CoarserRow(Company offering, long owned, long white, ImmutableSortedMap<CellState, Long> states) {}

    record OfferingRow(
            Company offering,
            RatioValue penetration,
            long white,
            ImmutableSortedMap<CellState, Long> states,
            Sum potential) {}

    record Matrix(ImmutableList<String> offerings, ImmutableList<MatrixRow> rows) {}

    record MatrixRow(Company family, long rank, ImmutableList<CellState> states) {}

    record GapRow(
            Company account,
            Company family,
            Company offering,
            Value potential,
            ImmutableList<Company> sisters,
            ImmutableList<NeedRow> needs) {}

    record NeedRow(Company product, String recordedOn, String text) {}

    record UpgradeRow(Company account, Company from, Company to, Optional<BigDecimal> more) {}

    record PageRow(
            Company family,
            long rank,
            ImmutableSortedMap<CellState, Long> states,
            Sum potential,
            long membersInAll,
            ImmutableList<MemberRow> members) {}

    record MemberRow(
            Company account,
            ImmutableSortedMap<CellState, Long> states,
            ImmutableList<String> held,
            ImmutableList<LeadRow> leads,
            ImmutableList<String> openOtherwise,
            ImmutableList<UpgradeRow> upgrades,
            Sum potential,
            Optional<RatioValue> shareOfWallet) {}

    record LeadRow(String offering, ImmutableList<String> sisters) {}

    static Space of(WhiteSpaceAnswers answers, Sellers sellers) {
        return new WhiteSpaceJson(answers, sellers).space();
    }

    private Space space() {
        return new Space(
                space.definition().toString(),
                answers.policy().memberGrain().name(),
                answers.policy().offeringGrain().name(),
                answers.policy().ownership().name(),
                answers.policy().basis().name(),
                answers.peersBy(),
                facts(space.opportunityCount()),
                facts(space.assetCount()),
                notUsed(),
                cells(space),
                sum(space.potential().total()),
                new FamilyCells(answers.families().definition().toString(), cells(answers.families())),
                list(answers.coarser().stream().map(this::coarser)),
                list(answers.offerings().stream().limit(OFFERINGS).map(this::offering)),
                matrix(),
                list(space.gaps().firstByPotential(GAPS).stream().map(this::gap)),
                answers.leads().size(),
                list(answers.leads().stream().limit(GAPS).map(this::gap)),
                answers.upgrades().size(),
                list(answers.upgrades().stream().limit(GAPS).map(this::upgrade)),
                calls.rules(),
                calls.drafts(),
                list(answers.pages(PAGES).stream().map(this::page)));
    }

    private static Facts facts(FactCount facts) {
        return new Facts(facts.given(), facts.used(), facts.ungrouped(), facts.outside(), facts.leftOut());
    }

    private ImmutableSortedMap<NotUsed, Long> notUsed() {
        ImmutableSortedMap.Builder<NotUsed, Long> counts = ImmutableSortedMap.naturalOrder();
        Stream.of(NotUsed.values()).forEach(kind -> counts.put(kind, answers.notUsed(kind)));
        return counts.buildOrThrow();
    }

    private static Cells cells(WhiteSpace space) {
        StateCounts counts = space.counts();
        return new Cells(
                space.members().size(), space.offerings().size(), counts.cells(), counts.white(), states(counts));
    }

    private static ImmutableSortedMap<CellState, Long> states(StateCounts counts) {
        ImmutableSortedMap.Builder<CellState, Long> states = ImmutableSortedMap.naturalOrder();
        Stream.of(CellState.values()).forEach(state -> states.put(state, counts.of(state)));
        return states.buildOrThrow();
    }

    private static Sum sum(PotentialSum sum) {
        ValueRange range = sum.value();
        return new Sum(range.low().amount(), range.mid().amount(), range.high().amount(), sum.valued(), sum.unvalued());
    }

    private static Value potential(CellPotential potential) {
        return new Value(
                potential.basis().name(),
                potential.value().map(ValueRange::low).map(MoneyFraction::amount),
                potential.value().map(ValueRange::mid).map(MoneyFraction::amount),
                potential.value().map(ValueRange::high).map(MoneyFraction::amount),
                potential.sampleSize(),
                potential.reason());
    }

    private CoarserCells coarser(Coarser coarser) {
        WhiteSpace wide = coarser.space();
        return new CoarserCells(
                coarser.grain().name(),
                wide.definition().toString(),
                cells(wide),
                list(WhiteSpaceAnswers.byPenetration(wide).stream()
                        .limit(OFFERINGS)
                        .map(offering -> new CoarserRow(
                                named(offering),
                                wide.counts(offering).of(CellState.OWNED),
                                wide.counts(offering).white(),
                                states(wide.counts(offering))))));
    }

    private OfferingRow offering(Offering offering) {
        StateCounts counts = space.counts(offering);
        return new OfferingRow(
                named(offering),
                value(space.penetration(offering)),
                counts.white(),
                states(counts),
                sum(space.potential().of(offering)));
    }

    private Matrix matrix() {
        ImmutableList<Offering> columns = list(answers.offerings().stream().limit(MATRIX_COLUMNS));
        return new Matrix(
                ids(columns),
                list(answers.ranking().stream()
                        .limit(MATRIX_ROWS)
                        .map(family -> new MatrixRow(
                                company(family.family().ultimate()),
                                family.rank(),
                                list(columns.stream()
                                        .map(offering -> answers.families()
                                                .of(family.family().ultimate().id(), offering)))))));
    }

    private GapRow gap(Gap gap) {
        return new GapRow(
                member(gap.member()),
                company(space.hierarchy().familyOf(gap.member()).ultimate()),
                named(gap.offering()),
                potential(gap.potential()),
                list(gap.sisters().stream().map(this::member)),
                list(gap.needs().stream().map(this::need)));
    }

    NeedRow need(Need need) {
        return new NeedRow(named(Offering.of(need.product())), need.recordedOn().toString(), need.text());
    }

    private UpgradeRow upgrade(Upgrade upgrade) {
        return new UpgradeRow(
                member(upgrade.member()),
                named(Offering.of(upgrade.from())),
                named(Offering.of(upgrade.to())),
                upgrade.more().map(MoneyFraction::amount));
    }

    private PageRow page(FamilyWhiteSpace family) {
        return new PageRow(
                company(family.family().family().ultimate()),
                family.family().rank(),
                states(family.counts()),
                sum(family.potential()),
                family.members().size(),
                list(family.members().stream().limit(IN_PAGE).map(this::member)));
    }

    private MemberRow member(MemberWhiteSpace member) {
        return new MemberRow(
                member(member.member()),
                states(member.counts()),
                ids(list(member.held().stream().limit(IN_PAGE))),
                list(member.leads().stream().limit(IN_PAGE).map(WhiteSpaceJson::lead)),
                ids(list(member.openOtherwise().stream().limit(IN_PAGE))),
                list(member.upgrades().stream().limit(IN_PAGE).map(this::upgrade)),
                sum(member.potential()),
                space.shareOfWallet(member.member()).map(ReportJson::value));
    }

    private static LeadRow lead(Gap gap) {
        return new LeadRow(gap.offering().id(), list(gap.sisters().stream().map(AccountId::value)));
    }

    Company member(AccountId id) {
        return company(space.hierarchy().node(id));
    }

    /** An offering has an id and a name, as a company has. */
    Company named(Offering offering) {
        return new Company(offering.id(), answers.label(offering));
    }

    private static ImmutableList<String> ids(ImmutableList<Offering> offerings) {
        return list(offerings.stream().map(Offering::id));
    }
}
