/**
 * Customer segments from the CS index (CS指数) and the OP index (OP指数), opportunity signals and relationship phases
 * (関係構築フェーズ). Not built yet: this module exports nothing.
 */
@NullMarked
package org.revenuekit.segmentation;

import org.jspecify.annotations.NullMarked;
