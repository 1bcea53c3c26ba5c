package org.revenuekit.examples.report.json;

import static java.util.Objects.requireNonNull;
import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.examples.report.answer.PhaseAnswers;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.segmentation.phase.CriterionChange;
import org.revenuekit.segmentation.phase.CriterionHit;
import org.revenuekit.segmentation.phase.CriterionYield;
import org.revenuekit.segmentation.phase.EvidenceTally;
import org.revenuekit.segmentation.phase.ExpiringCriterion;
import org.revenuekit.segmentation.phase.KpiGroups;
import org.revenuekit.segmentation.phase.PhaseBoard;
import org.revenuekit.segmentation.phase.PhaseDwell;
import org.revenuekit.segmentation.phase.PhaseEvents;
import org.revenuekit.segmentation.phase.PhaseKpiReport;
import org.revenuekit.segmentation.phase.PhaseMove;
import org.revenuekit.segmentation.phase.RelationshipPhase;
import org.revenuekit.segmentation.phase.ReviewBrief;
import org.revenuekit.segmentation.phase.StuckAccount;

/** How close the relationships are, as data. */
final class PhaseJson {
    private final PhaseAnswers answers;
    private final Hierarchy hierarchy;
    private final Sellers sellers;

    private PhaseJson(PhaseAnswers answers, Hierarchy hierarchy, Sellers sellers) {
        this.answers = answers;
        this.hierarchy = hierarchy;
        this.sellers = sellers;
    }

    record Phases(
            String model,
            EvidenceCount evidence,
            RatioValue fillRate,
            ImmutableList<PhaseRow> board,
            ImmutableList<AccountRow> accounts,
            Progress progress,
            ImmutableList<MoveRow> moves,
            ImmutableList<StuckRow> stuck,
            ImmutableList<HitRow> criteria,
            ImmutableList<YieldRow> yields,
            Optional<ImmutableList<SellerRow>> sellers,
            ImmutableList<ExpiringRow> expiring,
            ImmutableList<BriefRow> briefs) {}

    record EvidenceCount(long given, long used, long planned, long reported) {}

    record PhaseRow(
            int level,
            String code,
            String name,
            String nameJa,
            long before,
            long accounts,
            long perhapsHigher,
            long days,
            Optional<Long> medianDays) {}

    record Progress(String since, long promotions, long demotions, long skips) {}

    record StuckRow(Company account, int level, String since, long days) {}

    record HitRow(String criterion, String question, String questionJa, long met, long notMet, long unknown) {}

    record YieldRow(
            String criterion,
            int level,
            long promoted,
            long notPromoted,
            long open,
            int withinDays,
            RatioValue rate,
            BigDecimal low,
            BigDecimal high) {}

    record SellerRow(Optional<Company> seller, long promotions, long demotions) {}

    record AccountRow(Company account, int certain, int possible) {}

    record MoveRow(
            Company account, int from, int to, ImmutableList<StepRow> steps, ImmutableList<CriterionRow> criteria) {}

    record StepRow(String cause, int from, int to) {}

    record CriterionRow(String criterion, String from, String to) {}

    record ExpiringRow(String on, Company account, String criterion, int from, int to) {}

    record BriefRow(Company account, String en, String ja) {}

    static Phases of(PhaseAnswers answers, Hierarchy hierarchy, Sellers sellers) {
        return new PhaseJson(answers, hierarchy, sellers).phases();
    }

    private Phases phases() {
        PhaseBoard board = answers.board();
        PhaseKpiReport kpis = answers.kpis();
        EvidenceTally tally = board.tally();
        return new Phases(
                board.definition().ref().toString(),
                new EvidenceCount(tally.given(), tally.used(), tally.planned(), tally.reported()),
                value(answers.coverage().fillRate()),
                list(kpis.dwell().stream().map(this::row)),
                list(board.accounts().list().stream().map(Account::id).map(this::account)),
                new Progress(
                        answers.change().before().asOf().date().toString(),
                        kpis.events().promotions().size(),
                        kpis.events().demotions().size(),
                        kpis.events().skips().size()),
                list(answers.change().moves().stream().map(this::move)),
                list(kpis.stuck().stream().map(this::stuck)),
                list(kpis.hits().stream().map(this::hit)),
                list(kpis.yields().stream().map(this::followed)),
                answers.bySeller().map(this::sellers),
                list(answers.expiring().stream().map(this::expiring)),
                list(answers.briefs().stream().map(this::brief)));
    }

    private PhaseRow row(PhaseDwell dwell) {
        RelationshipPhase phase = dwell.phase();
        return new PhaseRow(
                phase.level(),
                phase.code(),
                phase.name().en(),
                phase.name().ja(),
                requireNonNull(answers.kpis().atStart().get(phase)),
                requireNonNull(answers.kpis().atEnd().get(phase)),
                answers.undecided(phase),
                dwell.days(),
                dwell.median());
    }

    private StuckRow stuck(StuckAccount stuck) {
        return new StuckRow(
                label(stuck.account()), stuck.phase().level(), stuck.since().toString(), stuck.days());
    }

    private HitRow hit(CriterionHit hit) {
        Label question = answers.board().definition().criterion(hit.criterion()).question();
        return new HitRow(
                hit.criterion().value(), question.en(), question.ja(), hit.met(), hit.notMet(), hit.unknown());
    }

    private YieldRow followed(CriterionYield yield) {
        return new YieldRow(
                yield.criterion().value(),
                yield.phase().level(),
                yield.promoted(),
                yield.notPromoted(),
                yield.open(),
                answers.kpis().definition().promotionWithinDays(),
                value(yield.rate()),
                rounded(yield.interval().lower()),
                rounded(yield.interval().upper()));
    }

    private static BigDecimal rounded(double bound) {
        return BigDecimal.valueOf(bound).setScale(ReportJson.DECIMALS, RoundingMode.HALF_UP);
    }

    private ImmutableList<SellerRow> sellers(KpiGroups<SellerId, PhaseEvents> bySeller) {
        return list(Stream.concat(
                bySeller.groups().entrySet().stream().map(row -> seller(Optional.of(row.getKey()), row.getValue())),
                Stream.of(seller(Optional.empty(), bySeller.ungrouped()))));
    }

    private SellerRow seller(Optional<SellerId> seller, PhaseEvents events) {
        return new SellerRow(
                seller.map(id -> new Company(
                        id.value(), sellers.find(id).map(Seller::label).orElse(id.value()))),
                events.promotions().size(),
                events.demotions().size());
    }

    private AccountRow account(AccountId id) {
        Bounds<RelationshipPhase> phase = answers.board().phase(id);
        return new AccountRow(label(id), phase.low().level(), phase.high().level());
    }

    private MoveRow move(PhaseMove move) {
        return new MoveRow(
                label(move.account()),
                move.from().level(),
                move.to().level(),
                list(move.steps().stream()
                        .map(step -> new StepRow(
                                step.cause().name(),
                                step.from().level(),
                                step.to().level()))),
                list(move.criteria().stream().map(PhaseJson::criterion)));
    }

    private static CriterionRow criterion(CriterionChange change) {
        return new CriterionRow(
                change.criterion().value(), change.from().name(), change.to().name());
    }

    private ExpiringRow expiring(ExpiringCriterion expiring) {
        return new ExpiringRow(
                expiring.expiresOn().toString(),
                label(expiring.account()),
                expiring.criterion().value(),
                expiring.phase().level(),
                expiring.phaseThen().level());
    }

    private BriefRow brief(ReviewBrief brief) {
        return new BriefRow(label(brief.account().id()), brief.text(Locale.ENGLISH), brief.text(Locale.JAPANESE));
    }

    private Company label(AccountId id) {
        return company(hierarchy.node(id));
    }
}
