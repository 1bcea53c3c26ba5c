package org.revenuekit.examples.definitions;

import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.segmentation.care.TouchCapacity;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.segment.TouchModel;
import org.revenuekit.segmentation.signal.Combination;
import org.revenuekit.segmentation.signal.DetectionPolicy;
import org.revenuekit.segmentation.signal.SignalKind;
import org.revenuekit.segmentation.signal.SignalPolicy;
import org.revenuekit.segmentation.survey.ChannelPolicy;

/** Definitions of segmentation that are a few thresholds. */
final class PolicyJson {
    static final Attributes<ChannelPolicy, ChannelPolicy.Builder> CHANNEL = Attributes.of(
                    ChannelPolicy::builder, ChannelPolicy.Builder::build)
            .must("ref", Value.REF, ChannelPolicy::ref, ChannelPolicy.Builder::ref)
            .may("manyAccounts", Value.DECIMAL, ChannelPolicy::manyAccounts, ChannelPolicy.Builder::manyAccounts)
            .may("frequentVisits", Value.DECIMAL, ChannelPolicy::frequentVisits, ChannelPolicy.Builder::frequentVisits)
            .may("enoughData", Value.DECIMAL, ChannelPolicy::enoughData, ChannelPolicy.Builder::enoughData);

    static final Attributes<WarningPolicy, WarningPolicy.Builder> WARNING = Attributes.of(
                    WarningPolicy::builder, WarningPolicy.Builder::build)
            .must("ref", Value.REF, WarningPolicy::ref, WarningPolicy.Builder::ref)
            .may("horizonDays", Value.INTEGER, WarningPolicy::horizonDays, WarningPolicy.Builder::horizonDays)
            .may("marginPoints", Value.DECIMAL, WarningPolicy::marginPoints, WarningPolicy.Builder::marginPoints);

    static final Attributes<TouchCapacity, TouchCapacity.Builder> CAPACITY = Attributes.of(
                    TouchCapacity::builder, TouchCapacity.Builder::build)
            .must("ref", Value.REF, TouchCapacity::ref, TouchCapacity.Builder::ref)
            .must(
                    "most",
                    Value.byWord(TouchModel.class, Value.INTEGER),
                    TouchCapacity::most,
                    TouchCapacity.Builder::most);

    static final Attributes<SignalPolicy, SignalPolicy.Builder> SIGNAL = Attributes.of(
                    SignalPolicy::builder, SignalPolicy.Builder::build)
            .must("ref", Value.REF, SignalPolicy::ref, SignalPolicy.Builder::ref)
            .may(
                    "halfLifeDays",
                    Value.byWord(SignalKind.class, Value.INTEGER),
                    SignalPolicy::halfLifeDays,
                    SignalPolicy.Builder::halfLifeDays)
            .may(
                    "combination",
                    Value.word(Combination.class),
                    SignalPolicy::combination,
                    SignalPolicy.Builder::combination)
            .may(
                    "minimumPortfolio",
                    Value.INTEGER,
                    SignalPolicy::minimumPortfolio,
                    SignalPolicy.Builder::minimumPortfolio)
            .may("z", Value.DECIMAL, SignalPolicy::z, SignalPolicy.Builder::z);

    static final Attributes<DetectionPolicy, DetectionPolicy.Builder> DETECTION = Attributes.of(
                    DetectionPolicy::builder, DetectionPolicy.Builder::build)
            .must("ref", Value.REF, DetectionPolicy::ref, DetectionPolicy.Builder::ref)
            .may("renewalDays", Value.INTEGER, DetectionPolicy::renewalDays, DetectionPolicy.Builder::renewalDays)
            .may("noticeDays", Value.INTEGER, DetectionPolicy::noticeDays, DetectionPolicy.Builder::noticeDays)
            .may(
                    "keyRoles",
                    Value.words(ContactRole.class),
                    DetectionPolicy::keyRoles,
                    DetectionPolicy.Builder::keyRoles)
            .may(
                    "usageIndicators",
                    Value.texts(IndicatorId::of),
                    DetectionPolicy::usageIndicators,
                    DetectionPolicy.Builder::usageIndicators)
            .may(
                    "usageLimits",
                    Value.byId(IndicatorId::of, Value.INDICATOR),
                    DetectionPolicy::usageLimits,
                    DetectionPolicy.Builder::usageLimits)
            .may("usageDays", Value.INTEGER, DetectionPolicy::usageDays, DetectionPolicy.Builder::usageDays)
            .may(
                    "minimumReadings",
                    Value.INTEGER,
                    DetectionPolicy::minimumReadings,
                    DetectionPolicy.Builder::minimumReadings)
            .may("usageRise", Value.DECIMAL, DetectionPolicy::usageRise, DetectionPolicy.Builder::usageRise)
            .may("usageFall", Value.DECIMAL, DetectionPolicy::usageFall, DetectionPolicy.Builder::usageFall)
            .may("nearLimit", Value.DECIMAL, DetectionPolicy::nearLimit, DetectionPolicy.Builder::nearLimit)
            .may(
                    "openedStrength",
                    Value.DECIMAL,
                    DetectionPolicy::openedStrength,
                    DetectionPolicy.Builder::openedStrength)
            .may(
                    "clickedStrength",
                    Value.DECIMAL,
                    DetectionPolicy::clickedStrength,
                    DetectionPolicy.Builder::clickedStrength);

    private PolicyJson() {}
}
