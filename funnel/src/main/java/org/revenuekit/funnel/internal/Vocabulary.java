package org.revenuekit.funnel.internal;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/**
 * What may be stated of a lead in a process, numbered in the order in which events of one instant are read: entries of
 * the stages in their order, exits by kind and then in the order of the process, touches, activities of the buyer.
 */
public final class Vocabulary {
    /** The code of a word that the process has not. */
    public static final int UNKNOWN = -1;

    private final SalesProcess process;
    private final ImmutableList<ExitReason> reasons;
    private final Map<StageId, Integer> stages = new HashMap<>();
    private final Map<ReasonId, Integer> exits = new HashMap<>();

    /**
     * Numbers the words of a process.
     *
     * @param process the process
     */
    public Vocabulary(SalesProcess process) {
        this.process = process;
        for (Stage stage : process.stages()) {
            stages.put(stage.id(), stages.size());
        }
        this.reasons = process.reasons().stream()
                .sorted(Comparator.comparing(ExitReason::kind)) // stable: else in the order of the process
                .collect(ImmutableList.toImmutableList());
        for (ExitReason reason : reasons) {
            exits.put(reason.id(), stages.size() + exits.size());
        }
    }

    /**
     * Returns the process.
     *
     * @return the definition
     */
    public SalesProcess process() {
        return process;
    }

    /**
     * Returns how many stages there are: codes below are entries.
     *
     * @return the number of stages
     */
    public int stages() {
        return stages.size();
    }

    /**
     * Returns the code of a touch: codes from the number of stages to before it are exits.
     *
     * @return the code
     */
    public int touch() {
        return stages.size() + reasons.size();
    }

    /**
     * Returns the code of what a buyer did.
     *
     * @return the code, the greatest of all
     */
    public int activity() {
        return touch() + 1;
    }

    /**
     * Returns the code of an entry.
     *
     * @param stage the stage
     * @return its place in the process, or {@link #UNKNOWN}
     */
    public int entry(StageId stage) {
        return stages.getOrDefault(stage, UNKNOWN);
    }

    /**
     * Returns the code of an exit.
     *
     * @param reason the reason
     * @return the code, or {@link #UNKNOWN}
     */
    public int exit(ReasonId reason) {
        return exits.getOrDefault(reason, UNKNOWN);
    }

    /**
     * Returns the stage of a code.
     *
     * @param code the code of an entry
     * @return the stage
     */
    public StageId stage(int code) {
        return process.stages().get(code).id();
    }

    /**
     * Returns the reason of a code.
     *
     * @param code the code of an exit
     * @return the reason
     */
    public ExitReason reason(int code) {
        return reasons.get(code - stages.size());
    }

    /**
     * Returns the place of the goal.
     *
     * @return the code of its entry
     */
    public int goal() {
        return entry(process.goal());
    }
}
