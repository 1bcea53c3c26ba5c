package org.revenuekit.funnel.journey;

/**
 * What became of the events given: each is in exactly one of the other counts.
 *
 * @param given how many events were given
 * @param used those that made a journey: they began a visit, ended a pass, or are a touch or an activity
 * @param repeated those that said again, later, what was so already, as snapshots do: the stage in which the lead is,
 *     or the exit by which it left
 * @param reported those that findings account for, as the sum of their {@code events}: set aside, or stated twice for
 *     one instant
 */
public record JourneyTally(long given, long used, long repeated, long reported) {}
