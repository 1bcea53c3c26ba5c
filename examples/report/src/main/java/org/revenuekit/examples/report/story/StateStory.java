package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.answer.FunnelAnswers;
import org.revenuekit.funnel.conversion.ConversionCurve;
import org.revenuekit.funnel.flow.AgeBand;
import org.revenuekit.funnel.flow.AgedLead;
import org.revenuekit.funnel.flow.Ageing;
import org.revenuekit.funnel.flow.OutlookComparison;
import org.revenuekit.funnel.flow.Prospect;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** By when leads are converted, how long open ones are where they are, and whether they are what was expected. */
final class StateStory {
    private static final int OLDEST = 5;

    private final FunnelAnswers answers;
    private final SalesProcess process;
    private final Page page;

    StateStory(FunnelAnswers answers, Page page) {
        this.answers = answers;
        this.process = answers.journeys().definition();
        this.page = page;
    }

    void tell() {
        answers.curve().filter(curve -> !curve.points().isEmpty()).ifPresent(this::curve);
        answers.outlook().ifPresent(this::outlook);
        if (!answers.ageing().open().isEmpty()) {
            ageing(answers.ageing());
        }
    }

    private void curve(ConversionCurve curve) {
        page.section("curve");
        page.line("curve.of", name(process.stages().get(0).id()), name(process.goal()), Amounts.text(curve.subjects()));
        Columns table = new Columns("  ", "rrrr");
        table.add(
                page.text("curve.days"),
                page.text("curve.converted"),
                page.text("curve.lost"),
                page.text("curve.open"));
        FunnelAnswers.shown(curve)
                .forEach(point -> table.add(
                        Amounts.days(point.after()),
                        Amounts.percent(point.converted()),
                        Amounts.percent(point.lost()),
                        Amounts.percent(point.open())));
        page.table(table);
    }

    private void outlook(OutlookComparison outlook) {
        page.section("outlook");
        page.line(
                "outlook.base",
                page.text("outlook." + outlook.definition().base().name().toLowerCase(Locale.ROOT)),
                Amounts.text(outlook.base()),
                outlook.definition().source());
        Columns table = new Columns("  ", "lrrrr");
        table.add(
                "",
                page.text("outlook.expected"),
                page.text("outlook.expectedShare"),
                page.text("outlook.observed"),
                page.text("outlook.observedShare"));
        for (Prospect prospect : Prospect.values()) {
            table.add(
                    page.text("outlook." + prospect.name().toLowerCase(Locale.ROOT)),
                    Amounts.text(Objects.requireNonNull(outlook.expected().get(prospect))),
                    Amounts.percent(outlook.definition().share(prospect)),
                    Amounts.text(Objects.requireNonNull(outlook.observed().get(prospect))),
                    Amounts.percent(outlook.share(prospect)));
        }
        page.table(table);
    }

    private void ageing(Ageing ageing) {
        page.section("ageing");
        Columns table =
                new Columns("  ", "l" + "r".repeat(ageing.definition().days().size() + 1));
        ImmutableList<AgeBand> bands = ageing.of(process.goal());
        table.add(Columns.line(Stream.of(""), bands.stream().map(this::head)));
        ageing.byStage().forEach((stage, counts) -> {
            if (counts.stream().anyMatch(band -> band.count() > 0)) {
                table.add(
                        Columns.line(Stream.of(name(stage)), counts.stream().map(band -> Amounts.text(band.count()))));
            }
        });
        page.table(table);
        ageing.oldest(OLDEST).forEach(this::aged);
    }

    private String head(AgeBand band) {
        return band.toDays().isPresent()
                ? page.text("ageing.band", band.fromDays(), band.toDays().getAsInt() - 1)
                : page.text("ageing.last", band.fromDays());
    }

    private void aged(AgedLead aged) {
        page.line(
                "ageing.lead",
                aged.lead(),
                name(aged.stage()),
                Amounts.text(aged.days()),
                aged.owner().map(SellerId::value).orElse("-"));
    }

    private String name(StageId stage) {
        return page.label(process.stage(stage).name());
    }
}
