package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.answer.FunnelAnswers;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.funnel.conversion.ConversionCurve;
import org.revenuekit.funnel.flow.AgeBand;
import org.revenuekit.funnel.flow.AgedLead;
import org.revenuekit.funnel.flow.OutlookComparison;
import org.revenuekit.funnel.flow.Prospect;

/**
 * By when leads are converted, how long open ones are where they are, and whether they are what was expected, as data.
 */
final class StateJson {
    private static final int MOST_AGED = 100;

    private StateJson() {}

    record Curve(long subjects, ImmutableList<PointRow> points) {}

    record PointRow(BigDecimal days, BigDecimal converted, BigDecimal lost, BigDecimal open) {}

    record Ageing(String policy, ImmutableList<AgedStage> stages, ImmutableList<AgedRow> oldest) {}

    record AgedStage(String stage, ImmutableList<BandRow> bands) {}

    record BandRow(int from, Optional<Integer> to, long count) {}

    record AgedRow(String lead, String stage, Optional<String> owner, long days) {}

    record Outlook(
            String policy,
            String source,
            String base,
            long leads,
            long disqualified,
            ImmutableList<ProspectRow> prospects) {}

    record ProspectRow(
            String prospect,
            BigDecimal expectedShare,
            long expected,
            long observed,
            RatioValue observedShare,
            long difference) {}

    static Curve curve(ConversionCurve curve) {
        Stream<ConversionCurve.Point> points = FunnelAnswers.shown(curve).stream();
        return new Curve(curve.subjects(), list(points.map(StateJson::point)));
    }

    private static PointRow point(ConversionCurve.Point point) {
        return new PointRow(
                FunnelJson.days(point.after()), part(point.converted()), part(point.lost()), part(point.open()));
    }

    private static BigDecimal part(double part) {
        return FunnelJson.rounded(BigDecimal.valueOf(part));
    }

    static Ageing ageing(org.revenuekit.funnel.flow.Ageing ageing) {
        return new Ageing(
                ageing.definition().ref().toString(),
                list(ageing.byStage().entrySet().stream()
                        .map(stage -> new AgedStage(
                                stage.getKey().value(),
                                list(stage.getValue().stream().map(StateJson::band))))),
                list(ageing.oldest(MOST_AGED).stream().map(StateJson::row)));
    }

    private static BandRow band(AgeBand band) {
        return new BandRow(band.fromDays(), band.toDays().stream().boxed().findFirst(), band.count());
    }

    private static AgedRow row(AgedLead aged) {
        return new AgedRow(
                aged.lead().value(), aged.stage().value(), aged.owner().map(SellerId::value), aged.days());
    }

    static Outlook outlook(OutlookComparison outlook) {
        return new Outlook(
                outlook.definition().ref().toString(),
                outlook.definition().source(),
                outlook.definition().base().name(),
                outlook.base(),
                outlook.disqualified(),
                list(Arrays.stream(Prospect.values()).map(prospect -> row(outlook, prospect))));
    }

    private static ProspectRow row(OutlookComparison outlook, Prospect prospect) {
        return new ProspectRow(
                prospect.name(),
                outlook.definition().share(prospect),
                Objects.requireNonNull(outlook.expected().get(prospect)),
                Objects.requireNonNull(outlook.observed().get(prospect)),
                value(outlook.share(prospect)),
                Objects.requireNonNull(outlook.difference().get(prospect)));
    }
}
