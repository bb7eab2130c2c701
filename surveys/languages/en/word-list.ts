/**
 * 256 words to lock saved answers with: six of them are 48 bits. Short, spelt as they sound, things one can see and
 * nobody minds; no two that sound alike. A list of our own; its order means nothing.
 */
export const wordList: readonly string[] = [
  'acorn amber anchor apple apricot apron arch armchair arrow atlas autumn badger bagel bakery balcony',
  'ball balloon bamboo banana banjo barn basket beach beaver bell bench bicycle biscuit blanket blossom',
  'boat bonnet bookcase boots bottle bowl bracelet branch bread breeze brick bridge broom brush bubble',
  'bucket bus butter button cabin cactus cake camel camera canal candle canoe carpet carrot castle',
  'chalk cherry chimney circle clay cliff clock cloud clover coat coconut comet compass cookie copper',
  'coral corner cotton cottage cricket crown cup curtain cushion daisy desert diamond dinner dolphin',
  'donkey door dragon drum duck eagle earth engine fern fiddle field finger flag flute forest fork',
  'fountain fox frog garden garlic gate ginger giraffe glacier globe glove goat gold grape grass guitar',
  'hammer hamster harbour harp hazel hedge helmet heron hill hive honey hood hotel igloo island ivy',
  'jacket jam jar jelly jigsaw jungle kettle kitchen kite kitten ladder lake lamp lantern leaf lemon',
  'lentil library lighthouse lily lizard llama magnet mango map maple marble market meadow melon mirror',
  'mitten moon moss mountain museum mushroom napkin needle nest noodle nutmeg oak oasis ocean olive',
  'onion orange orchard otter oven owl paddle paint palace panda paper parrot path peach pebble pencil',
  'penguin pepper piano picnic pillow pine planet plum pocket pond pony poppy potato puddle pumpkin',
  'puppy puzzle pyramid rabbit radio raft railway rainbow raisin ribbon river robin rocket roof rope',
  'salad sand satchel scarf school seagull shadow shell shirt silver skate slipper snow soap sofa soup',
  'spider spoon squirrel star stove summer sunset swan sweater table teapot',
].flatMap((line) => line.split(' '))
