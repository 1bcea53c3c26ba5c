package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.Moment;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;

/** Makes leads and what happened to them. */
final class LeadBuilder {
    private final CanonicalData data;
    private final ZoneId zone;
    private final ImportLog log;

    LeadBuilder(CanonicalData data, ZoneId zone, ImportLog log) {
        this.data = data;
        this.zone = zone;
        this.log = log;
    }

    /** The leads of their table; where there is none, those that events name. */
    Leads leads(ImmutableList<LeadEvent> events) {
        if (!data.given().contains(CanonicalTable.LEADS)) {
            return Leads.namedIn(events);
        }
        Map<String, Map<String, CanonicalRow>> attributes = attributes();
        return Leads.of(data.rows(CanonicalTable.LEADS).stream()
                .map(row -> lead(row, attributes.getOrDefault(row.requiredText(CanonicalColumn.LEAD_ID), Map.of())))
                .toList());
    }

    private static Lead lead(CanonicalRow row, Map<String, CanonicalRow> attributes) {
        return Lead.builder()
                .id(LeadId.of(row.requiredText(CanonicalColumn.LEAD_ID)))
                .account(row.text(CanonicalColumn.LEAD_ACCOUNT).map(AccountId::of))
                .channel(row.text(CanonicalColumn.LEAD_CHANNEL).map(ChannelId::of))
                .seller(row.text(CanonicalColumn.LEAD_SELLER).map(SellerId::of))
                .value(CatalogueBuilder.money(row, CanonicalColumn.LEAD_AMOUNT, CanonicalColumn.LEAD_CURRENCY))
                .addAllTraits(row.text(CanonicalColumn.LEAD_TRAIT).stream()
                        .map(trait -> LeadTrait.valueOf(trait.toUpperCase(Locale.ROOT)))
                        .toList())
                .putAllAttributes(Maps.transformValues(
                        attributes, stated -> stated.requiredText(CanonicalColumn.LEAD_ATTRIBUTE_VALUE)))
                .build();
    }

    /** The rows by lead and name; of two that differ the first stands. */
    private Map<String, Map<String, CanonicalRow>> attributes() {
        Map<String, Map<String, CanonicalRow>> attributes = new HashMap<>();
        for (CanonicalRow row : data.rows(CanonicalTable.LEAD_ATTRIBUTES)) {
            CanonicalRow first = attributes
                    .computeIfAbsent(
                            row.requiredText(CanonicalColumn.LEAD_ATTRIBUTE_LEAD), added -> new LinkedHashMap<>())
                    .putIfAbsent(row.requiredText(CanonicalColumn.LEAD_ATTRIBUTE_NAME), row);
            if (first != null && first.firstDifference(row).isPresent()) {
                log.add(
                        ImportFinding.STATEMENT_CONTRADICTS,
                        row.at(),
                        CanonicalColumn.LEAD_ATTRIBUTE_VALUE.jsonName(),
                        row.requiredText(CanonicalColumn.LEAD_ATTRIBUTE_VALUE),
                        first.at().toString());
            }
        }
        return attributes;
    }

    ImmutableList<LeadEvent> events() {
        Map<String, LocalDate> starts = starts();
        ImmutableList.Builder<LeadEvent> events = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.LEAD_EVENTS)) {
            String lead = row.requiredText(CanonicalColumn.LEAD_EVENT_LEAD);
            Optional<Instant> at = row.moment(CanonicalColumn.LEAD_EVENT_AT)
                    .or(() -> Optional.ofNullable(starts.get(lead)).map(day -> Moment.startOf(day, zone)))
                    .map(Moment::at);
            long stated = Stream.of(
                            CanonicalColumn.LEAD_EVENT_STAGE,
                            CanonicalColumn.LEAD_EVENT_REASON,
                            CanonicalColumn.LEAD_EVENT_KIND)
                    .filter(column -> row.text(column).isPresent())
                    .count();
            if (stated != 1) {
                log.add(ImportFinding.LEAD_EVENT_UNCLEAR, row.at(), "", "", Long.toString(stated));
            } else if (at.isEmpty()) {
                log.add(ImportFinding.LEAD_EVENT_UNDATED, row.at(), "", "");
            } else {
                events.add(event(row, LeadId.of(lead), at.get()));
            }
        }
        return events.build();
    }

    private ImmutableMap<String, LocalDate> starts() {
        ImmutableMap.Builder<String, LocalDate> starts = ImmutableMap.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.LEADS)) {
            row.date(CanonicalColumn.LEAD_STARTED_ON)
                    .ifPresent(day -> starts.put(row.requiredText(CanonicalColumn.LEAD_ID), day));
        }
        return starts.buildOrThrow();
    }

    private static LeadEvent event(CanonicalRow row, LeadId lead, Instant at) {
        Optional<SellerId> seller = row.text(CanonicalColumn.LEAD_EVENT_SELLER).map(SellerId::of);
        Optional<LocalDate> recordedOn = row.date(CanonicalColumn.LEAD_EVENT_RECORDED_ON);
        Optional<String> stage = row.text(CanonicalColumn.LEAD_EVENT_STAGE);
        Optional<String> reason = row.text(CanonicalColumn.LEAD_EVENT_REASON);
        if (stage.isPresent()) {
            return new StageEntry(lead, StageId.of(stage.get()), at, seller, recordedOn);
        }
        if (reason.isPresent()) {
            return new Exit(lead, ReasonId.of(reason.get()), at, recordedOn);
        }
        return row.requiredText(CanonicalColumn.LEAD_EVENT_KIND).equals("touch")
                ? new Touch(lead, at, seller, recordedOn)
                : new BuyerActivity(lead, at, recordedOn);
    }
}
