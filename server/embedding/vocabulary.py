"""Writes the packaged vocabulary as a SentencePiece model: a fifth of the memory of other tokenizers."""

from __future__ import annotations

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as schema

from server.embedding.e5 import Vocabulary

NORMALISATION = "nmt_nfkc"
MASK = "<mask>"


def sentencepiece_model(vocabulary: Vocabulary) -> bytes:
    """The serialised tokenizer; typed-in marks such as `</s>` stay plain text in it."""
    kinds = schema.ModelProto.SentencePiece
    model = schema.ModelProto()
    marks = {vocabulary.begin, vocabulary.end, vocabulary.pad}
    for index, (piece, score) in enumerate(zip(vocabulary.pieces, vocabulary.scores.tolist(), strict=True)):
        kind = kinds.CONTROL if index in marks or piece == MASK else kinds.NORMAL
        model.pieces.add(
            piece=piece, score=score, type=kinds.UNKNOWN if index == vocabulary.unknown else kind
        )
    trainer = model.trainer_spec
    trainer.model_type = schema.TrainerSpec.UNIGRAM
    trainer.vocab_size = len(vocabulary.pieces)
    trainer.bos_id, trainer.eos_id = vocabulary.begin, vocabulary.end
    trainer.pad_id, trainer.unk_id = vocabulary.pad, vocabulary.unknown
    rules = model.normalizer_spec
    rules.ParseFromString(_normaliser(vocabulary).serialized_normalizer_spec())
    rules.name = NORMALISATION
    rules.add_dummy_prefix = rules.remove_extra_whitespaces = rules.escape_whitespaces = True
    return model.SerializeToString(deterministic=True)


def _normaliser(vocabulary: Vocabulary) -> sentencepiece.SentencePieceNormalizer:
    # The package lists single characters only; the library's rules of the same name also join a letter
    # with an accent typed after it. Where both speak, the package decides, as the model was trained with it.
    sentencepiece.set_min_log_level(2)
    standard = sentencepiece.SentencePieceNormalizer(rule_name=NORMALISATION)
    rules = dict(standard.decompile()) | dict(vocabulary.normal)
    return sentencepiece.SentencePieceNormalizer(norm_map=sorted(rules.items()))
