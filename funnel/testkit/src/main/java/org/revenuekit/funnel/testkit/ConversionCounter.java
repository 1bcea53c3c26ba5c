package org.revenuekit.funnel.testkit;

import java.util.List;
import java.util.Map;
import org.revenuekit.funnel.conversion.Counting;

/** A counter of conversion under test, in plain types, so that SQL or another program can be the subject. */
@FunctionalInterface
public interface ConversionCounter {
    /**
     * Counts leads by stage. A lead is whoever has a row; all it ever did is taken together. Rows come in any order,
     * and some more than once. They are read by time; those of one instant in the order of the process, as dates
     * without time of day need it.
     *
     * @param stages the ids of the stages, from the first to the last; at least two, each once
     * @param rows who entered which of the stages, and when
     * @param counting who counts at a stage
     * @return for every stage and nothing else how many leads count there; 0 where none does
     */
    Map<String, Long> count(List<String> stages, List<StageRow> rows, Counting counting);
}
