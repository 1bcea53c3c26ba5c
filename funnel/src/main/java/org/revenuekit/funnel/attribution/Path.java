package org.revenuekit.funnel.attribution;

import com.google.common.collect.ImmutableList;

/** A conversion of a pass of a lead, and the touches that lead up to it, in order. */
record Path(int lead, int pass, long at, ImmutableList<SeenTouch> touches) {}
