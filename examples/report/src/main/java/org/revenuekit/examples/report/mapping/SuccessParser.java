package org.revenuekit.examples.report.mapping;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.funnel.success.AdoptionPolicy;
import org.revenuekit.funnel.success.ContactCadence;
import org.revenuekit.funnel.success.LifecyclePhase;
import org.revenuekit.funnel.success.LifecyclePolicy;
import org.revenuekit.funnel.success.MilestoneId;
import org.revenuekit.funnel.success.OnboardingMilestone;
import org.revenuekit.funnel.success.OnboardingPlan;
import org.revenuekit.funnel.success.RequestPriority;
import org.revenuekit.funnel.success.ServicePromise;
import org.revenuekit.funnel.success.UsageKind;

/** Reads the part of a mapping that says by what customers are judged after the sale. */
final class SuccessParser {
    private static final int MOST_DAYS = 36_500;
    private static final int MOST_HOURS = 8_760;
    private static final String NEVER = "never";
    private static final ImmutableMap<String, UsageKind> USAGE_KINDS = words(UsageKind.values());
    private static final ImmutableMap<String, ActivityKind> ACTIVITY_KINDS = words(ActivityKind.values());

    private final String mapping;

    SuccessParser(String mapping) {
        this.mapping = mapping;
    }

    private static <E extends Enum<E>> ImmutableMap<String, E> words(E[] constants) {
        return Maps.uniqueIndex(
                Arrays.asList(constants), constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** The definitions: the standard ones but for what the object states. */
    SuccessDefinitions definitions(Fields fields) {
        SuccessDefinitions standard = SuccessDefinitions.STANDARD;
        Optional<Fields> onboarding = fields.object("onboarding");
        OnboardingPlan plan = onboarding.flatMap(this::plan).orElse(standard.onboarding());
        ImmutableSet<MilestoneId> endsWith = onboarding
                .map(given -> endsWith(given, plan))
                .orElse(standard.lifecycle().onboardingEndsWith());
        onboarding.ifPresent(Fields::finish);
        Optional<Fields> adoption = fields.object("adoption");
        ImmutableList<AdoptionPolicy> policies = adoption.map(this::adoption).orElse(standard.adoption());
        Optional<Fields> phases = fields.object("phases");
        LifecyclePolicy lifecycle = lifecycle(endsWith, adoption, phases);
        adoption.ifPresent(Fields::finish);
        phases.ifPresent(Fields::finish);
        ContactCadence cadence =
                fields.object("contacts").flatMap(this::cadence).orElse(standard.cadence());
        Optional<Fields> requests = fields.object("requests");
        ServicePromise promise = requests.map(this::promise).orElse(standard.promise());
        Optional<BusinessHours> hours =
                requests.flatMap(given -> given.object("businessHours")).flatMap(FunnelPolicyParser::hours);
        requests.ifPresent(Fields::finish);
        fields.finish();
        return new SuccessDefinitions(
                lifecycle,
                plan,
                cadence,
                promise,
                hours.map(BusinessHours::from).orElse(standard.opens()),
                hours.map(BusinessHours::to).orElse(standard.closes()),
                policies);
    }

    private Optional<OnboardingPlan> plan(Fields fields) {
        ImmutableList<OnboardingMilestone> milestones = fields.list(
                "milestones",
                (json, path) -> Fields.of(json, path, fields.problems()).flatMap(SuccessParser::milestone));
        Optional<String> value = fields.text("value");
        if (milestones.isEmpty()) {
            value.ifPresent(stated -> fields.problem("value", "must be one of 'milestones', of which there are none"));
            return Optional.empty();
        }
        return FunnelParser.made(
                fields,
                "milestones",
                () -> OnboardingPlan.builder()
                        .ref(MappingNames.ref(mapping, "onboarding"))
                        .milestones(milestones)
                        .valueMilestone(value.map(MilestoneId::of)
                                .orElse(milestones.get(milestones.size() - 1).id()))
                        .build());
    }

    private static Optional<OnboardingMilestone> milestone(Fields fields) {
        String id = fields.requiredText("id");
        String name = fields.requiredText("name");
        String nameJa = fields.text("nameJa").orElse(name);
        OptionalInt due = fields.integer("dueDays", 0, OnboardingMilestone.MAX_DAYS);
        if (!fields.has("dueDays")) {
            fields.problem("dueDays", "is required");
        }
        fields.finish();
        return id.isEmpty() || name.isEmpty() || due.isEmpty()
                ? Optional.empty()
                : FunnelParser.made(
                        fields,
                        "id",
                        () -> new OnboardingMilestone(MilestoneId.of(id), Label.of(name, nameJa), due.getAsInt()));
    }

    /** Which milestones end onboarding: that of the value where nothing is said. */
    private static ImmutableSet<MilestoneId> endsWith(Fields fields, OnboardingPlan plan) {
        ImmutableMap<String, MilestoneId> known = Maps.uniqueIndex(
                plan.milestones().stream().map(OnboardingMilestone::id).collect(toImmutableList()), MilestoneId::value);
        ImmutableSet.Builder<MilestoneId> ends = ImmutableSet.builder();
        for (String name : fields.texts("endsWith")) {
            MilestoneId milestone = known.get(name);
            if (milestone == null) {
                fields.problem("endsWith", "must be of the milestones " + known.keySet() + ", was " + Shown.text(name));
            } else {
                ends.add(milestone);
            }
        }
        ImmutableSet<MilestoneId> stated = ends.build();
        return stated.isEmpty() ? ImmutableSet.of(plan.valueMilestone()) : stated;
    }

    private ImmutableList<AdoptionPolicy> adoption(Fields fields) {
        OptionalInt days = fields.integer("lookBackDays", 1, MOST_DAYS);
        Optional<BigDecimal> decline = fields.share("declineFrom");
        Optional<BigDecimal> nearlyFull = fields.share("nearlyFullFrom");
        return SuccessDefinitions.STANDARD.adoption().stream()
                .map(standard -> {
                    AdoptionPolicy.Builder builder = standard.toBuilder();
                    days.ifPresent(builder::lookBackDays);
                    decline.ifPresent(builder::declineFrom);
                    nearlyFull.ifPresent(builder::nearlyFullFrom);
                    AdoptionPolicy policy = builder.build();
                    return policy.equals(standard)
                            ? standard
                            : policy.toBuilder()
                                    .ref(MappingNames.ref(
                                            mapping, standard.ref().name()))
                                    .build();
                })
                .collect(toImmutableList());
    }

    private LifecyclePolicy lifecycle(
            ImmutableSet<MilestoneId> endsWith, Optional<Fields> adoption, Optional<Fields> phases) {
        LifecyclePolicy standard = SuccessDefinitions.STANDARD.lifecycle();
        LifecyclePolicy.Builder builder = standard.toBuilder().onboardingEndsWith(endsWith);
        adoption.ifPresent(fields -> {
            fields.oneOf("by", USAGE_KINDS).ifPresent(builder::usage);
            fields.share("from").ifPresent(builder::adoptedFrom);
        });
        phases.ifPresent(fields -> {
            fields.integer("growthDays", 1, MOST_DAYS).ifPresent(builder::growthDays);
            fields.object("stuckAfterDays").ifPresent(days -> builder.limits(limits(days)));
        });
        LifecyclePolicy policy = builder.build();
        return policy.equals(standard)
                ? standard
                : policy.toBuilder().ref(MappingNames.ref(mapping, "lifecycle")).build();
    }

    private static ImmutableMap<LifecyclePhase, Integer> limits(Fields days) {
        ImmutableMap.Builder<LifecyclePhase, Integer> limits = ImmutableMap.builder();
        for (LifecyclePhase phase : LifecyclePhase.values()) {
            days.integer(phase.name().toLowerCase(Locale.ROOT), 1, MOST_DAYS)
                    .ifPresent(limit -> limits.put(phase, limit));
        }
        days.finish();
        return limits.buildOrThrow();
    }

    private Optional<ContactCadence> cadence(Fields fields) {
        ContactCadence standard = ContactCadence.standard();
        ContactCadence.Builder builder = standard.toBuilder();
        ImmutableList<Period> after = fields.list(
                "after", (json, path) -> fields.text(json, path).flatMap(text -> period(fields, "after", text)));
        if (!after.isEmpty()) {
            builder.offsets(after);
        }
        fields.text("every").ifPresent(text -> {
            if (text.equals(NEVER)) {
                builder.every(Optional.empty());
            } else {
                period(fields, "every", text).ifPresent(builder::every);
            }
        });
        fields.integer("daysAhead", 0, MOST_DAYS).ifPresent(builder::daysAhead);
        ImmutableSet<ActivityKind> kinds = kinds(fields);
        if (!kinds.isEmpty()) {
            builder.kinds(kinds);
        }
        fields.finish();
        return FunnelParser.made(fields, "after", () -> {
            ContactCadence cadence = builder.build();
            return cadence.equals(standard)
                    ? standard
                    : cadence.toBuilder()
                            .ref(MappingNames.ref(mapping, "contact-cadence"))
                            .build();
        });
    }

    private static ImmutableSet<ActivityKind> kinds(Fields fields) {
        ImmutableSet.Builder<ActivityKind> kinds = ImmutableSet.builder();
        for (String word : fields.texts("kinds")) {
            ActivityKind kind = ACTIVITY_KINDS.get(word);
            if (kind == null) {
                fields.problem(
                        "kinds",
                        "must be of " + String.join(", ", ACTIVITY_KINDS.keySet()) + ", was " + Shown.text(word));
            } else {
                kinds.add(kind);
            }
        }
        return kinds.build();
    }

    private static Optional<Period> period(Fields fields, String name, String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException e) {
            fields.problem(name, "must be a time such as P1D, P1M or P1Y, was '" + Shown.text(text) + "'");
            return Optional.empty();
        }
    }

    private ServicePromise promise(Fields fields) {
        ServicePromise standard = ServicePromise.standard();
        return fields.object("withinHours")
                .map(hours -> {
                    ImmutableMap<RequestPriority, Duration> times = Maps.toMap(
                            Arrays.asList(RequestPriority.values()),
                            priority -> within(hours, priority, standard.respondWithin(priority)));
                    hours.finish();
                    return times.equals(standard.respondWithin())
                            ? standard
                            : standard.toBuilder()
                                    .ref(MappingNames.ref(mapping, "service-promise"))
                                    .respondWithin(times)
                                    .build();
                })
                .orElse(standard);
    }

    private static Duration within(Fields hours, RequestPriority priority, Duration standard) {
        OptionalInt stated = hours.integer(priority.name().toLowerCase(Locale.ROOT), 1, MOST_HOURS);
        return stated.isPresent() ? Duration.ofHours(stated.getAsInt()) : standard;
    }
}
