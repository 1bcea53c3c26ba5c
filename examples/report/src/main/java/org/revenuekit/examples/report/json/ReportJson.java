package org.revenuekit.examples.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.Frame;
import org.revenuekit.examples.report.answer.LifecycleAnswers;
import org.revenuekit.examples.report.json.ReportDocument.AccountRow;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.Counts;
import org.revenuekit.examples.report.json.ReportDocument.Facts;
import org.revenuekit.examples.report.json.ReportDocument.FamilyRow;
import org.revenuekit.examples.report.json.ReportDocument.FlipRow;
import org.revenuekit.examples.report.json.ReportDocument.RankedCompany;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.examples.report.json.ReportDocument.Report;
import org.revenuekit.examples.report.json.ReportDocument.Revenue;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.rollup.FactCount;
import org.revenuekit.hierarchy.rollup.Flip;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RankedAccount;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/** Writes report.json: the same answers give the same bytes. */
public final class ReportJson {
    static final int DECIMALS = 6;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new GuavaModule())
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Frame frame;
    private final Answers answers;
    private final Hierarchy hierarchy;
    private final MoneyRollUp revenue;

    private ReportJson(Frame frame, Answers answers) {
        this.frame = frame;
        this.answers = answers;
        this.hierarchy = answers.hierarchy();
        this.revenue = answers.revenue();
    }

    /**
     * Writes the answers.
     *
     * @param frame what the figures are stated in
     * @param answers the answers
     * @param file where to
     * @throws IOException if it cannot be written
     */
    public static void write(Frame frame, Answers answers, Path file) throws IOException {
        JSON.writeValue(file.toFile(), new ReportJson(frame, answers).document());
    }

    private ReportDocument document() {
        return new ReportDocument(
                report(),
                counts(),
                revenue(),
                value(answers.winRate().total()),
                list(revenue.accountRanking().stream().map(this::account)),
                list(revenue.familyRanking().stream().map(this::family)),
                list(revenue.flips().stream().map(this::flip)),
                InsightJson.of(answers),
                PortfolioJson.sizes(answers),
                PortfolioJson.levels(answers),
                PortfolioJson.years(answers),
                answers.known().map(PortfolioJson::known),
                answers.links().map(links -> LinkJson.links(links, hierarchy)),
                answers.graph().map(LinkJson::graph),
                answers.ownership().map(ownership -> OwnershipJson.of(ownership, hierarchy)),
                answers.teams().map(TeamJson::of),
                answers.whiteSpace()
                        .map(space -> WhiteSpaceJson.of(space, answers.data().sellers())),
                answers.segmentation().map(segmentation -> SegmentationJson.of(segmentation, answers)),
                answers.phases()
                        .map(phases ->
                                PhaseJson.of(phases, hierarchy, answers.data().sellers())),
                answers.funnel()
                        .map(funnel -> FunnelJson.of(funnel, frame.mapping().currency())),
                answers.plan().map(plan -> PlanJson.of(plan, frame.mapping().currency())),
                answers.departments().map(DepartmentJson::of),
                answers.recurring().map(recurring -> RecurringJson.of(recurring, answers.data())),
                answers.success().map(success -> SuccessJson.of(success, answers.data())),
                answers.lifetime().map(lifetime -> LifetimeJson.of(lifetime, answers.data())),
                answers.lifecycle().map(lifecycle -> LifecycleJson.of(lifecycle, answers.data())),
                answers.history().map(HistoryJson::of),
                DataJson.findings(answers),
                DataJson.reading(answers.data().data()));
    }

    private Report report() {
        var mapping = frame.mapping();
        return new Report(
                mapping.name(),
                frame.asOf().date().toString(),
                frame.latestFact()
                        .map(fact -> fact.column().qualifiedName() + " in " + fact.at())
                        .orElse("given"),
                Optional.of(frame.asOf().knownOn())
                        .filter(day -> !day.equals(frame.asOf().date()))
                        .map(LocalDate::toString),
                mapping.currency().getCode(),
                mapping.taxBasis().name().toLowerCase(Locale.ROOT),
                mapping.zone().getId(),
                mapping.fiscalYearStart().getValue(),
                frame.asOf().fiscalYear().label(Locale.ENGLISH),
                hierarchy.definition().toString(),
                list(definitions().map(Object::toString)));
    }

    private Stream<DefinitionRef> definitions() {
        return Stream.of(
                        Stream.of(
                                hierarchy.definition(),
                                revenue.definition(),
                                answers.winRate().definition()),
                        answers.insights().definitions().stream(),
                        Stream.of(answers.sizes().definition()),
                        answers.years().stream().map(MoneyRollUp::definition),
                        answers.teams().stream().map(teams -> teams.proposals().definition()),
                        answers.whiteSpace().stream().flatMap(space -> space.definitions().stream()),
                        answers.segmentation().stream().flatMap(segmentation -> segmentation.definitions().stream()),
                        answers.phases().stream()
                                .map(phases -> phases.board().definition().ref()),
                        answers.funnel().stream().flatMap(funnel -> funnel.definitions().stream()),
                        answers.plan().stream().flatMap(plan -> plan.definitions().stream()),
                        answers.departments().stream().flatMap(departments -> departments.definitions().stream()),
                        answers.recurring().stream().flatMap(recurring -> recurring.definitions().stream()),
                        answers.success().stream().flatMap(success -> success.definitions().stream()),
                        answers.lifetime().stream().flatMap(lifetime -> lifetime.definitions().stream()),
                        answers.lifecycle().stream().map(LifecycleAnswers::definition))
                .flatMap(part -> part);
    }

    private Counts counts() {
        ImmutableList<Family> families = hierarchy.families();
        return new Counts(
                hierarchy.accounts().size(),
                families.size(),
                families.stream().filter(family -> family.size() > 1).count(),
                families.stream().filter(Family::isAtLeastThisLarge).count(),
                hierarchy.depth(),
                hierarchy.linksGiven(),
                hierarchy.linksSetAside(),
                answers.data().opportunities().list().size(),
                count(Outcome.WON),
                count(Outcome.LOST),
                count(Outcome.OPEN));
    }

    private long count(Outcome outcome) {
        return answers.data().opportunities().list().stream()
                .filter(opportunity -> opportunity.outcome() == outcome)
                .count();
    }

    private Revenue revenue() {
        FactCount facts = revenue.facts();
        return new Revenue(
                revenue.total().getAmount(),
                revenue.exactTotal().amount().toPlainString(),
                answers.gross().map(gross -> gross.total().getAmount()),
                revenue.ungrouped().getAmount(),
                new Facts(facts.given(), facts.used(), facts.ungrouped(), facts.outside(), facts.leftOut()));
    }

    private AccountRow account(RankedAccount ranked) {
        Node account = ranked.account();
        return new AccountRow(
                ranked.rank(),
                account.id().value(),
                account.label(),
                ranked.value().getAmount(),
                hierarchy
                        .parentOf(account.id())
                        .fold(parent -> Optional.of(parent.id().value()), absence -> Optional.<String>empty()),
                hierarchy.ultimateOf(account.id()).id().value());
    }

    private FamilyRow family(RankedFamily ranked) {
        Family family = ranked.family();
        Node top = family.ultimate();
        return new FamilyRow(
                ranked.rank(),
                top.id().value(),
                top.label(),
                top.external(),
                family.isCyclic(),
                family.size(),
                ranked.value().getAmount(),
                revenue.exact(top.id()).amount().toPlainString(),
                revenue.own(top.id()).getAmount(),
                value(answers.winRate().of(family)),
                list(family.members().stream().map(member -> company(hierarchy.node(member)))));
    }

    private FlipRow flip(Flip flip) {
        return new FlipRow(
                company(flip.family().family().ultimate()),
                flip.family().rank(),
                flip.family().value().getAmount(),
                flip.rankByLargest(),
                company(flip.largest()),
                flip.top().map(ReportJson::company),
                list(flip.overtaken().stream().map(Family::ultimate).map(ReportJson::company)));
    }

    private static RankedCompany company(RankedAccount ranked) {
        return new RankedCompany(
                ranked.account().id().value(),
                ranked.account().label(),
                ranked.rank(),
                ranked.value().getAmount());
    }

    static Company company(Node node) {
        return new Company(node.id().value(), node.label());
    }

    /** An account, perhaps one that only other rows name. */
    static Company company(AccountId account, DataSet data) {
        return new Company(account.value(), data.nameOf(account));
    }

    static RatioValue value(Ratio ratio) {
        return new RatioValue(ratio.numerator(), ratio.denominator(), ratio.rounded(DECIMALS));
    }

    static <T> ImmutableList<T> list(Stream<T> stream) {
        return stream.collect(ImmutableList.toImmutableList());
    }
}
